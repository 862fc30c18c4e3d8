"""What a mail says to a reader that is not ours: Python's own."""

import base64
import email
import email.header
import email.policy
import email.utils


def name_of(field):
    """The display name; the newer policy puts spaces between encoded words."""
    name, _ = email.utils.parseaddr("".join(field.splitlines()))
    return str(email.header.make_header(email.header.decode_header(name)))


def encoded(content):
    return base64.b64encode(content).decode()


def reading(content):
    """One mail as a dictionary; bytes are in Base64, line ends are LF."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    plain = email.message_from_bytes(content)
    text = message.get_body(("plain",))
    lines = content.replace(b"\r\n", b"\n").split(b"\n")
    return {
        "subject": str(message["subject"]),
        "to": [name_of(plain["to"])],
        "addresses": [address for _, address in email.utils.getaddresses(plain.get_all("to"))],
        "headers": sorted(name.lower() for name in message.keys() if name.lower() != "received"),
        "body": encoded(text.get_payload(decode=True).replace(b"\r\n", b"\n")),
        "files": [
            [part.get_filename(), part.get_content_type(), encoded(part.get_payload(decode=True))]
            for part in message.iter_attachments()
        ],
        "defects": [str(defect) for part in message.walk() for defect in part.defects],
        "longest": max(len(line) for line in lines),
        "isASCII": content.isascii(),
    }
