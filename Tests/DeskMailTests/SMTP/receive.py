"""Receives mails over SMTP on loopback and prints each as one line of JSON.

The first line printed is the port. Ends when standard input does.
"""

import asyncio
import json
import sys
from concurrent.futures import ThreadPoolExecutor

from aiosmtpd.smtp import SMTP

from reading import reading


class Receiver:
    def __init__(self):
        # Printing waits where nobody reads; receiving must not, or who sends before reading waits for ever.
        self.printer = ThreadPoolExecutor(1)

    async def handle_DATA(self, server, session, envelope):
        mail = reading(envelope.content) | {"recipients": envelope.rcpt_tos}
        self.printer.submit(print, json.dumps(mail), flush=True)
        return "250 OK"


async def main():
    loop = asyncio.get_running_loop()
    over = loop.create_future()
    receiver = Receiver()
    server = await loop.create_server(lambda: SMTP(receiver), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    loop.add_reader(sys.stdin, lambda: sys.stdin.readline() or over.done() or over.set_result(None))
    await over
    server.close()
    receiver.printer.shutdown()


asyncio.run(main())
