"""The web tried out in one command, on a made-up desk, without a web server: `trial.py PROGRAMS`."""
import http.cookiejar, os, pathlib, re, signal, socket, subprocess, sys, tempfile, time, urllib.error, urllib.parse, urllib.request

programs = pathlib.Path(sys.argv[1])
scratch = tempfile.TemporaryDirectory(prefix="desk-trial-", ignore_cleanup_errors=True)
home = pathlib.Path(scratch.name)
(home / "data").mkdir(mode=0o700)
environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "DESK_DB": str(home / "data/desk.db")}


def desk(*words):
    done = subprocess.run([programs / "desk", *words], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done
    return done.stdout


said = desk("init", "--demo")
password = re.search(r"password is: (.*)", said).group(1)
email = desk("account", "list", "-q", "--role", "administrator", "--state", "active", "--limit", "1").strip()
with socket.socket() as one:
    one.bind(("127.0.0.1", 0))
    port = one.getsockname()[1]
address = f"http://127.0.0.1:{port}"
server = subprocess.Popen([programs / "desk", "web", "--listen", f"127.0.0.1:{port}"], env=environment,
                          stderr=subprocess.PIPE, text=True)
try:
    assert address in server.stderr.readline()
    cookies = http.cookiejar.CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(cookies))

    def ask(path, data=None, **headers):
        headers = {"Accept-Language": "cs", "Sec-Fetch-Site": "same-origin", **headers}
        for _ in range(150):
            try:
                with opener.open(urllib.request.Request(address + path, data, headers), timeout=60) as answer:
                    return answer.geturl().removeprefix(address), answer.read().decode()
            except urllib.error.HTTPError as error:
                return error.code, error.read().decode()
            except (ConnectionError, urllib.error.URLError):
                time.sleep(0.1)
        raise AssertionError("nobody answers")

    def hidden(page, name):
        return re.search(f'name="{name}" value="([^"]+)"', page).group(1)

    # One can log in at once, send a request with a file, and get the file back.
    page = ask("/")[1]
    form = {"email": email, "password": password, "guard": hidden(page, "guard")}
    path, page = ask("/login", urllib.parse.urlencode(form).encode())
    assert path == "/tickets" and "Odhlásit se" in page, (path, page)
    page = ask("/tickets/new")[1]
    picture = bytes(range(256)) * 4096
    parts = {"guard": hidden(page, "guard"), "once": hidden(page, "once"), "subject": "Nejde tisk", "description": "Hlásí chybu."}
    body = b"".join(f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
                    for name, value in parts.items())
    body += b'--b\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\n' + picture + b"\r\n--b--\r\n"
    path, page = ask("/tickets/new", body, **{"Content-Type": "multipart/form-data; boundary=b"})
    assert re.fullmatch(r"/tickets/\d+\?done=sent", path), (path, page)
    place = re.search(r'href="(/tickets/\d+/files/\d+)"', page).group(1)
    with opener.open(address + place) as answer:
        assert answer.read() == picture and answer.headers["Content-Disposition"].startswith("attachment;")
    # Only this machine is served, and what is none of the pages is not there.
    assert ask("/nothing")[0] == 404
    refused = subprocess.run([programs / "desk", "web", "--listen", f"0.0.0.0:{port}"], env=environment, capture_output=True)
    assert refused.returncode == 64, refused
    # A port that is taken is told of.
    taken = subprocess.run([programs / "desk", "web", "--listen", f"127.0.0.1:{port}"], env=environment, capture_output=True, timeout=60)
    assert taken.returncode == 69 and b"hint" not in taken.stdout, taken
finally:
    server.send_signal(signal.SIGINT)
    server.wait(20)
    scratch.cleanup()
