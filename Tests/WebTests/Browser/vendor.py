"""A desk, a mail server and a web server with TLS, for one run of a browser."""
import asyncio, email, email.policy, os, pathlib, re, sqlite3, ssl, subprocess, tempfile, threading, time, urllib.request

from aiosmtpd.smtp import SMTP


class Vendor:
    def __init__(self, programs, configuration=None):
        self.programs = pathlib.Path(programs)
        self.scratch = tempfile.TemporaryDirectory(prefix="desk-web-test-", ignore_cleanup_errors=True)
        self.home = pathlib.Path(self.scratch.name)
        self.mails, self.servers = [], []
        self.environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(self.home), "LANG": "C.UTF-8",
                            "DESK_DB": str(self.home / "data/desk.db")}
        self.port = self.free_port()
        self.address = f"https://localhost:{self.port}"
        mail_port = self.listen()
        (self.home / "send.sh").write_text(
            f"exec msmtp --host=127.0.0.1 --port={mail_port} --from=podpora@vendor.example --read-recipients -i\n")
        folder = self.home / ".config/desk"
        folder.mkdir(parents=True)
        (folder / "desk.toml").write_text(
            f'mailer = ["/bin/sh", "{self.home}/send.sh"]\nfrom = "Podpora <podpora@vendor.example>"\n'
            f'web = "{self.address}"\n')
        (folder / "desk.toml").chmod(0o600)
        self.run("desk", "init")
        self.login = self.run("desk", "whoami", "--json", "--columns", "osUser").split('"')[3]

    def close(self):
        for server in self.servers:
            server.terminate()
            server.wait()
        self.scratch.cleanup()

    @staticmethod
    def free_port():
        import socket
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            return one.getsockname()[1]

    def run(self, *words, data=""):
        line = words[1:] if words[0] == "desk" else words
        done = subprocess.run([self.programs / "desk", *line], input=data, text=True, capture_output=True,
                              env=self.environment)
        assert done.returncode == 0, f"{words}: {done.returncode} {done.stderr}"
        return done.stdout

    def staff(self, *words, data=""):
        """A command of the vendor's people. Pages are served to the role `web`, and here it is one user who is both."""
        self.role("admin")
        try:
            return self.run(*words, data=data)
        finally:
            self.role("web")

    def role(self, role):
        with sqlite3.connect(self.environment["DESK_DB"], timeout=20) as connection:
            connection.execute("UPDATE consultant SET role = ? WHERE login = ?", (role, self.login))
        connection.close()

    def listen(self):
        """Receives mail for as long as this process runs."""
        vendor, ready = self, threading.Event()

        class Receiver:
            async def handle_DATA(self, server, session, envelope):
                message = email.message_from_bytes(envelope.content, policy=email.policy.default)
                vendor.mails.append((envelope.rcpt_tos, message["Subject"], message.get_body().get_content()))
                return "250 OK"

        def serve():
            async def main():
                server = await asyncio.get_running_loop().create_server(lambda: SMTP(Receiver()), "127.0.0.1", 0)
                self.mail_port = server.sockets[0].getsockname()[1]
                ready.set()
                await asyncio.Event().wait()
            asyncio.run(main())

        threading.Thread(target=serve, daemon=True).start()
        ready.wait()
        return self.mail_port

    def mail(self, to, words):
        """The newest mail to an address that has such words, once it is there."""
        for _ in range(200):
            for recipients, subject, body in reversed(self.mails):
                if recipients == [to] and (words in subject or words in body):
                    return subject, body
            time.sleep(0.1)
        raise AssertionError(f"no mail to {to} with {words}: {[(mail[0], mail[1]) for mail in self.mails]}")

    def link(self, to, path):
        _, body = self.mail(to, self.address + path)
        return re.search(re.escape(self.address + path) + r"\S*", body).group()

    def start(self, command, address):
        """Starts a server, and waits until it answers."""
        self.servers.append(subprocess.Popen(command, env=self.environment))
        context = ssl._create_unverified_context()
        for _ in range(150):
            try:
                return urllib.request.urlopen(address + "/login", context=context, timeout=20).read().decode()
            except (ConnectionError, urllib.error.URLError) as error:
                if isinstance(error, urllib.error.HTTPError):
                    raise AssertionError(error.read().decode())
                time.sleep(0.1)
        raise AssertionError(f"{command[0]} does not answer")

    def lighttpd(self):
        """The web server of the manual, with a certificate of its own."""
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-keyout", self.home / "key.pem", "-out", self.home / "cert.pem", "-days", "2", "-subj",
                        "/CN=localhost"], check=True, capture_output=True)
        kept = "\n".join(f'"{name}" => "{value}",' for name, value in self.environment.items() if name != "PATH")
        (self.home / "lighttpd.conf").write_text(f"""
            server.modules = ( "mod_openssl", "mod_setenv", "mod_alias", "mod_cgi" )
            server.document-root = "{self.home}"
            server.bind = "127.0.0.1"
            server.port = {self.port}
            server.errorlog = "{self.home}/error.log"
            server.upload-dirs = ( "{self.home}" )
            ssl.engine = "enable"
            ssl.pemfile = "{self.home}/cert.pem"
            ssl.privkey = "{self.home}/key.pem"
            setenv.set-environment = ( {kept} )
            server.max-request-size = 102400
            alias.url = ( "" => "{self.programs}/desk-web" )
            cgi.assign = ( "" => "" )
            """)
        self.start(["lighttpd", "-D", "-f", self.home / "lighttpd.conf"], self.address)
