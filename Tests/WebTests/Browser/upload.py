"""How much memory a file of 25 MiB takes on its way in and out: `upload.py PROGRAMS`; prints the most, in KB, of each."""
import os, pathlib, re, resource, subprocess, sys, tempfile

programs = pathlib.Path(sys.argv[1])
scratch = tempfile.TemporaryDirectory(prefix="desk-upload-", ignore_cleanup_errors=True)
home = pathlib.Path(scratch.name)
(home / "data").mkdir(mode=0o700)
environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "DESK_DB": str(home / "data/desk.db")}
password = "korektní kůň baterie sponka"


def desk(*words, data=""):
    done = subprocess.run([programs / "desk", *words], env=environment, input=data, capture_output=True, text=True)
    assert done.returncode == 0, done


cookies = {}


def ask(path, body=None, kind="application/x-www-form-urlencoded"):
    """A page by a process of its own, and the most memory that it or a helper of it has had."""
    (home / "body").write_bytes(body or b"")
    variables = {**environment, "DESK_WEB_TRIAL": "web", "PATH_INFO": path, "REQUEST_METHOD": "POST" if body else "GET",
                 "REMOTE_ADDR": "192.0.2.1", "HTTP_SEC_FETCH_SITE": "same-origin", "CONTENT_LENGTH": str(len(body or b"")),
                 "CONTENT_TYPE": kind, "HTTP_COOKIE": "; ".join(f"{name}={value}" for name, value in cookies.items())}
    measure = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdin=open('body', 'rb'), stdout=open('page', 'wb'), "
               "check=True); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    done = subprocess.run([sys.executable, "-c", measure, programs / "desk-web"], env=variables, cwd=home, check=True,
                          capture_output=True, text=True)
    head, _, page = (home / "page").read_bytes().partition(b"\r\n\r\n")
    cookies.update(re.findall(r"Set-Cookie: ([^=]+)=([^;\r]*)", head.decode()))
    return head.decode(), page, int(done.stdout)


def hidden(page, name):
    return re.search(f'name="{name}" value="([^"]+)"', page.decode()).group(1)


desk("init")
desk("consultant", "create", "web", "--name", "Web", "--email", "web@x.example", "--role", "web")
desk("org", "create", "kolin", "--name", "Kolín", "--contract-email", "mzdy@kolin.example")
desk("account", "create", "jan@kolin.example", "--org", "kolin", "--name", "Jan", "--password-stdin", data=password + "\n")
page = ask("/login")[1]
head = ask("/login", f"email=jan@kolin.example&password={password}&guard={hidden(page, 'guard')}".encode())[0]
assert "Location: /tickets" in head, head
page = ask("/tickets/new")[1]
parts = {"guard": hidden(page, "guard"), "once": hidden(page, "once"), "subject": "S", "description": "D"}
body = b"".join(f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in parts.items())
content = os.urandom(1 << 20) * 25
body += b'--b\r\nContent-Disposition: form-data; name="files"; filename="a.bin"\r\n\r\n' + content + b"\r\n--b--\r\n"
head, page, sent = ask("/tickets/new", body, "multipart/form-data; boundary=b")
assert "Location: /tickets/1?done=sent" in head, head + page.decode()
head, page, got = ask("/tickets/1/files/1")
assert page == content, head
print(sent, got)
scratch.cleanup()
