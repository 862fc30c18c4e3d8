"""Receives mails over SMTP on loopback and prints each as one line of JSON.

The first line printed is the port. Ends when standard input does.
"""

import asyncio
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys

from aiosmtpd.smtp import SMTP


def name_of(field):
    """The display name; the newer policy puts spaces between encoded words."""
    name, _ = email.utils.parseaddr("".join(field.splitlines()))
    return str(email.header.make_header(email.header.decode_header(name)))


class Receiver:
    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        text = message.get_body(("plain",))
        print(
            json.dumps(
                {
                    "recipients": envelope.rcpt_tos,
                    "subject": str(message["subject"]),
                    "to": [name_of(email.message_from_bytes(envelope.content)["to"])],
                    "headers": sorted(name.lower() for name in message.keys() if name.lower() != "received"),
                    "body": base64.b64encode(text.get_content().replace("\r\n", "\n").encode()).decode(),
                    "files": [
                        [part.get_filename(), base64.b64encode(part.get_content()).decode()]
                        for part in message.iter_attachments()
                    ],
                    "defects": [str(defect) for defect in message.defects],
                }
            ),
            flush=True,
        )
        return "250 OK"


async def main():
    loop = asyncio.get_running_loop()
    over = loop.create_future()
    server = await loop.create_server(lambda: SMTP(Receiver()), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    loop.add_reader(sys.stdin, lambda: sys.stdin.readline() or over.done() or over.set_result(None))
    await over
    server.close()


asyncio.run(main())
