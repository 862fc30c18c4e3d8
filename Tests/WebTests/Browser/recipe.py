"""Runs the manual's recipe for a site of one's own: `recipe.py PROGRAMS MANUAL`."""
import os, subprocess, sys

from vendor import Vendor

manual = open(sys.argv[2]).read()
text = manual.split("\n.Sh A SITE OF ONE'S OWN\n")[1].split(".Bd -literal -offset indent\n")[1].split("\n.Ed")[0]
assert len([line for line in text.split("\n") if line]) <= 12
vendor = Vendor(sys.argv[1])
try:
    vendor.run("org", "create", "kolin", "--name", "Kolín", "--contract-email", "mzdy@kolin.example")
    vendor.run("account", "create", "jana@kolin.example", "--org", "kolin", "--name", "Jana", "--password-stdin",
              data="sedm tichých vlaků a mlha\n")
    vendor.role("web")
    bin = vendor.home / "bin"
    bin.mkdir()
    for tool in ("desk", "ticket"):
        (bin / tool).symlink_to(f"{sys.argv[1]}/desk")
    subprocess.run([sys.executable, "-c", text], check=True,
                   env={**vendor.environment, "PATH": f"{bin}:{vendor.environment['PATH']}"})
finally:
    vendor.close()
