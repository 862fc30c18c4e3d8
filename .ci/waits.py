"""How long others wait beside what cron and admins run: while it runs, tickets are created and the queue is listed in
loops, each as fast as it can. A line of the table tells the longest wait of each, and what failed."""
import os, statistics, subprocess, threading, time

from contest import chosen, copy, environment, folder, place, size

# The index and two kinds of totals are wrong, and one may have been erased long ago.
wrong = """DELETE FROM ticketSearch_docsize WHERE id = 7;
    UPDATE quarterTotal SET created = created + 1 WHERE quarter = (SELECT min(quarter) FROM quarterTotal);
    UPDATE dayTotal SET seconds = seconds + 1 WHERE day = (SELECT min(day) FROM dayTotal);"""
erased = "UPDATE desk SET erasedAt = unixepoch() - 100000;"
tokens = """WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
    INSERT INTO token (expiresAt, id, purpose, digest, accountId, organisationId, issuedAt)
    SELECT 1000 + i % 500, (SELECT ifnull(max(id), 0) FROM token) + i, 'reset', randomblob(32), 1, 2, 1 FROM n;"""


def others(path, done):
    """Creates and lists until something is done; tells how long each took, and how many failed."""
    waits = {"create": [], "list": []}
    failed = []

    def loop(name, words):
        while not done.is_set() or not waits[name]:
            start = time.perf_counter()
            status = subprocess.call([folder / words[0], *words[1:], "--db", path], stdout=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL, env=environment)
            waits[name].append(time.perf_counter() - start)
            if status:
                failed.append(name)

    threads = [
        threading.Thread(target=loop, args=("create", ["ticket", "create", "-q", "--from", "ucetni9@obec10.example",
                                                       "--subject", "Nejde", "-m", "Po potvrzení."])),
        threading.Thread(target=loop, args=("list", ["queue", "list", "--limit", "50"]))]
    [thread.start() for thread in threads]
    return threads, waits, failed


def beside(middle, large):
    """A line for each verb that takes long on a large desk; into it the tickets of a smaller one are moved."""
    if not chosen("beside"):
        return
    path = copy(large, "ours-8")
    run = lambda words, **more: subprocess.run([folder / words[0], *words[1:], "--db", path], env=environment,
                                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **more)
    accounts, moved = place / "accounts.csv", place / "moved"
    accounts.write_text("email,name,organisation,role\n" + "".join(
        f"novy{i}@obec{i % 400}.example,Nový {i},obec-{1 + i % 400},user\n" for i in range(20_000)))
    subprocess.check_call([folder / "desk", "export", moved, "--db", middle], stdout=subprocess.DEVNULL, env=environment)
    jobs = [
        ("nothing", None, None),
        ("desk check", ["desk", "check"], None),
        ("desk doctor", ["desk", "doctor"], None),
        ("desk doctor --fix", ["desk", "doctor", "--fix", "--yes"], wrong),
        ("desk backup", ["desk", "backup", place / "backup-8"], None),
        ("desk export", ["desk", "export", place / "export-8"], None),
        ("desk audit verify", ["desk", "audit", "verify"], None),
        ("account erase", ["account", "erase", "ucetni777@obec378.example", "--reason", "žádost", "--yes"], None),
        ("queue sweep, stale claims", ["queue", "sweep"], None),
        ("queue sweep, after an erasure", ["queue", "sweep"], erased),
        ("account reset expire, 100,000", ["account", "reset", "expire", "--keep", "30d"], tokens),
        ("account import, 20,000", ["account", "import", accounts], None),
        ("desk import, 30,000 tickets", ["desk", "import", moved], None),
    ]
    print(f"\n{'the longest wait beside':36} {'':>4} {'it took':>10} {'create':>10} {'list':>10}   usual", flush=True)
    for name, words, before in jobs:
        if before:
            subprocess.run(["sqlite3", path], input=before, text=True, check=True)
        done = threading.Event()
        threads, waits, failed = others(path, done)
        start = time.perf_counter()
        if words:
            time.sleep(0.2)
            answer = run(words)
        else:
            time.sleep(5)
        took = time.perf_counter() - start
        done.set()
        [thread.join() for thread in threads]
        wrong_end = words and answer.returncode > 1
        usual = "  ".join(f"{statistics.median(each) * 1000:.0f}" for each in waits.values())
        print(f"{name:36} {size(['--db', path]):>4} {took:8.1f} s {max(waits['create']):8.2f} s {max(waits['list']):8.2f} s"
              f"   {usual} ms" + (f", {len(failed)} failed" if failed else "")
              + (f", ended with {answer.returncode}: {answer.stderr}" if wrong_end else ""), flush=True)
