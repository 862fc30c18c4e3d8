"""Starts a web server with the configuration of the manual: `servers.py PROGRAMS SERVER MANUAL`."""
import re, subprocess, sys, time, urllib.request

from vendor import Vendor


def block(manual, heading):
    """The literal text of a section of the manual."""
    section = manual.split(f"\n.Ss {heading}\n")[1].split("\n.Ss ")[0].split("\n.Sh ")[0]
    text = section.split(".Bd -literal -offset indent\n")[1].split("\n.Ed")[0]
    return text.replace("\\e", "\\")


programs, server, manual = sys.argv[1], sys.argv[2], open(sys.argv[3]).read()
vendor = Vendor(programs)
try:
    vendor.role("web")
    home, port = vendor.home, vendor.port
    address = f"http://127.0.0.1:{port}"
    # What the manual's file runs through sudo, run as the desk's own user.
    script = home / "web.cgi"
    kept = " ".join(f"{name}='{value}'" for name, value in vendor.environment.items())
    script.write_text(f"#!/bin/sh\nexec env {kept} {programs}/desk-web\n")
    script.chmod(0o755)
    text = block(manual, {"lighttpd": "lighttpd", "apache2": "Apache", "nginx": "nginx"}[server])
    text = text.replace("/etc/desk/web.cgi", str(script))
    if server == "lighttpd":
        text = text.replace("^zakaznik\\.firma\\.cz", "^127")
        (home / "conf").write_text(
            f'server.document-root = "{home}"\nserver.bind = "127.0.0.1"\nserver.port = {port}\n'
            f'server.upload-dirs = ( "{home}" )\nserver.errorlog = "{home}/error.log"\n{text}\n')
        command = ["lighttpd", "-D", "-f", home / "conf"]
    elif server == "apache2":
        modules = "mpm_event authz_core cgid alias reqtimeout"
        loads = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in modules.split())
        text = text.replace("*:443", f"127.0.0.1:{port}")
        user = "User www-data\nGroup www-data\n" if subprocess.getoutput("id -u") == "0" else ""
        if user:
            # The desk's own user runs it here: nobody else may read the desk.
            script.write_text(script.read_text().replace("exec env", "exec env"))
            subprocess.run(["chown", "-R", "www-data", home], check=True)
            vendor.login = "www-data"
            vendor.role("web")
            import sqlite3
            with sqlite3.connect(vendor.environment["DESK_DB"]) as connection:
                connection.execute("UPDATE consultant SET login = 'www-data', role = 'web' WHERE id = 1")
            connection.close()
            subprocess.run(["chown", "-R", "www-data", home], check=True)
        (home / "conf").write_text(
            f"ServerRoot {home}\nListen 127.0.0.1:{port}\nPidFile {home}/pid\nErrorLog {home}/error.log\n"
            f"ScriptSock {home}/cgid\nServerName localhost\n{loads}\n{user}{text}\n")
        command = ["apache2", "-DFOREGROUND", "-f", home / "conf"]
    else:
        socket = home / "fcgi"
        vendor.servers.append(subprocess.Popen(["fcgiwrap", "-s", f"unix:{socket}"], env=vendor.environment))
        text = re.sub(r"listen 443 ssl", f"listen 127.0.0.1:{port}", text).replace("/run/fcgiwrap.socket", str(socket))
        text = text.replace("include fastcgi_params", "include /etc/nginx/fastcgi_params")
        user = "user root;" if subprocess.getoutput("id -u") == "0" else ""
        (home / "conf").write_text(
            f"{user}\ndaemon off;\npid {home}/pid;\nerror_log {home}/error.log;\nevents {{}}\nhttp {{\n"
            f"client_body_temp_path {home};\nfastcgi_temp_path {home};\nproxy_temp_path {home};\nuwsgi_temp_path {home};\n"
            f"scgi_temp_path {home};\naccess_log off;\n{text}\n}}\n")
        command = ["nginx", "-e", home / "error.log", "-c", home / "conf"]
    try:
        page = vendor.start(command, address)
    except AssertionError as error:
        raise AssertionError(f"{error} {open(home / 'error.log').read()}")
    assert 'name="password"' in page, page
    style = re.search(r'href="(/style-[^"]+)"', page).group(1)
    with urllib.request.urlopen(address + style) as answer:
        assert answer.headers["Content-Type"].startswith("text/css"), answer.headers
        assert "immutable" in answer.headers["Cache-Control"], answer.headers
    try:
        urllib.request.urlopen(address + "/tickets/../etc/passwd")
        raise AssertionError("found what is not there")
    except urllib.error.HTTPError as error:
        assert error.code in (400, 404), error.code
finally:
    vendor.close()
