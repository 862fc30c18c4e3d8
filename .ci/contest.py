"""What `bench` runs and compares with: contenders, desks to work on, and one line of its table."""
import os, pathlib, resource, shutil, statistics, subprocess, sys, tempfile, time

folder, wanted = pathlib.Path(sys.argv[1]).resolve(), sys.argv[3:]
scratch = tempfile.TemporaryDirectory(prefix="desk-bench-")
place, here = pathlib.Path(scratch.name), pathlib.Path(__file__).parent
environment = {key: value for key, value in os.environ.items() if not key.startswith("DESK")}


def run(command, stdin=None):
    """Wall and processor seconds of one run."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with open(stdin or os.devnull) as text, open(place / "error", "w+") as error:
        status = subprocess.call(command, stdin=text, stdout=subprocess.DEVNULL, stderr=error, env=environment)
        wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        if status:
            error.seek(0)
            sys.exit(f"bench: {' '.join(map(str, command))} ended with {status}: {error.read()}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def peak(command, stdin=None):
    """The most memory of one run in MB, where GNU time is there to tell."""
    if not os.access("/usr/bin/time", os.X_OK):
        return 0
    run(["/usr/bin/time", "-qf", "%M", "-o", place / "peak", *command], stdin)
    return int((place / "peak").read_text()) / 1024


def tool(words, desk=None, stdin=None):
    """One of our commands, as `compare` takes it."""
    name, *rest = words if isinstance(words, list) else words.split()
    return [folder / name, *rest, *(["--db", desk] if desk else [])], stdin


def shell(sql, desk):
    """The same work as SQL."""
    script = place / f"{abs(hash((sql, desk)))}.sql"
    script.write_text(sql)
    return ["sqlite3", "-batch", desk], script


def chosen(name):
    return not wanted or any(word in name for word in wanted)


# How many tickets each desk was filled with.
tickets = {}


def size(command):
    """On how many tickets a command runs: 1k, 1M."""
    count = tickets.get(pathlib.Path(command[-1]) if "--db" in command else None)
    return "" if not count else f"{count // 10**6}M" if count >= 10**6 else f"{count // 1000}k"


def compare(name, ours, theirs, rounds=20, fresh=()):
    """A line of the table, with the tickets of our desk. `fresh` are pairs of files: one is copied over the other
    before each run."""
    if not chosen(name):
        return

    def once(contender):
        for source, target in fresh:
            shutil.copy(source, target)
        return run(*contender)

    once(theirs)
    for source, target in fresh:
        shutil.copy(source, target)
    memory = peak(*ours)
    pairs = [(once(ours), once(theirs)) for _ in range(rounds)]
    middle = lambda side, part: statistics.median(pair[side][part] for pair in pairs)
    ratio = lambda part: statistics.median(pair[0][part] / max(pair[1][part], 1e-6) for pair in pairs)
    print(
        f"{name:36} {size(ours[0]):>4} {middle(0, 0) * 1000:9.2f} ms {middle(1, 0) * 1000:9.2f} ms {ratio(0):6.2f}x   cpu {ratio(1):6.2f}x"
        f"   peak {memory:5.0f}", flush=True)


def desk(name, fill=None):
    """A new desk, filled by a script of SQL."""
    path = place / name / "desk.db"
    subprocess.check_call([folder / "desk", "init", "--db", path], stdout=subprocess.DEVNULL, env=environment)
    if fill:
        subprocess.run(["sqlite3", path], input=fill, text=True, check=True, stdout=subprocess.DEVNULL)
    return path


def filled(count):
    now = int(time.time())
    path = desk(str(count), f".parameter init\n.parameter set $tickets {count}\n.parameter set $now {now}\n"
                f".read {here / 'bench-desk.sql'}\n")
    tickets[path] = count
    return path


def kept(path):
    """A desk that was made before, and stays."""
    path = pathlib.Path(path)
    tickets[path] = int(subprocess.check_output(["sqlite3", path, "SELECT count(*) FROM ticket"]))
    return path


def copy(source, name):
    (place / name).mkdir()
    path = shutil.copy(source, place / name / "desk.db")
    tickets[path] = tickets.get(source)
    return path
