"""Takes away what the server needs, while students are at it, and gives it back: the disk, PostgreSQL, the mail server.

    python Tests/Faults/faults.py                  # all three; about two minutes
    python Tests/Faults/faults.py disk database

Each time: students are told with what they typed on the page, the health page says so, the server goes on by itself
afterwards, and nothing that was acknowledged is lost.
"""

import argparse
import collections
import re
import sqlite3
import subprocess
import time

import paths
import process
from kill import Class, verify_audit
from own_postgres import OwnPostgres
from post_office import PostOffice
from process import Stagekansen
from reporter import PATIENCE, Reporter, Unavailable
from stored import check_as_staff, check_codes, check_tables, sign_in
from tally import Tally
from visitor import Visitor


def health(server, page="readyz"):
    return Visitor(server.port, 15).get(f"/_healthz/{page}").status


def wait_for(wanted, ask, seconds=30):
    """Whether a question gets the wanted answer in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if ask() == wanted:
            return True
        time.sleep(0.1)
    return False


def whole(reporter):
    """Takes the steps until the report is sent and looked at."""
    while not reporter.is_done:
        time.sleep(max(0, reporter.ready_at - time.monotonic()))
        reporter.advance()
    return reporter


def faults_said(server):
    # What is said of a full disk is said on purpose; anything else is a fault of ours.
    return [line for line in server.output().splitlines()
            if ('"fault"' in line and "database unavailable" not in line) or "Fatal" in line]


def check_all(tally, server, reporters):
    check_tables(tally, server, reporters)
    check_codes(tally, server, reporters)
    check_as_staff(tally, server, reporters)
    tally.none(faults_said(server), "faults")


def disk(tally):
    """The folder lies on a disk of 24 MB that fills up."""
    with Stagekansen() as server:
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "stagekansen", server.folder], capture_output=True).returncode:
            print("  skipped: no right to mount a small disk")
            return
        try:
            full_disk(tally, server)
        finally:
            server.stop()
            subprocess.run(["umount", "-l", server.folder], check=True)


def full_disk(tally, server):
    server.fill(0)
    # What the server logs goes to the same disk.
    server.log_file = server.folder / "console.log"
    server.start(ready="/_healthz/livez")
    numbers = iter(range(1000))
    reporters = [whole(Reporter(server.port, next(numbers), server.card["slug"])) for _ in range(3)]
    at_work = [Reporter(server.port, next(numbers), server.card["slug"]) for _ in range(30)]
    for one in at_work:
        one.advance()
    time.sleep(PATIENCE)
    # Some have everything but the last press behind them.
    for one in at_work[:5]:
        while one.name != "send":
            one.advance()
    ballast = server.folder / "ballast"
    with open(ballast, "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    told = refused_at(at_work[5:]) + refused_at(at_work[:5])
    tally.check(told["form 1"] > 0 and told["send"] > 0, f"students told that nothing can be stored: {told}")
    tally.check(wait_for(503, lambda: health(server)), "the health page says that nothing can be stored")
    tally.check(health(server, "livez") == 200, "the server lives")
    tally.check(Visitor(server.port).get(f"/s/{server.card['slug']}").status == 200, "pages can be read")
    ballast.unlink()
    tally.check(wait_for(200, lambda: health(server)), "with room again the health page says so")
    reporters += [whole(one) for one in at_work]
    check_all(tally, server, reporters)
    print(f"  disk full: {dict(told)} told; all {len(reporters)} reports are there in the end")


def refused_at(students):
    """Everybody goes on as far as they get. How many were told so at which step."""
    told = collections.Counter()
    for one in students:
        step = one.name
        try:
            while not one.is_done:
                step = one.name
                one.advance()
        except Unavailable:
            told[step] += 1
    return told


def database(tally, times=4):
    """PostgreSQL stops under load, in both ways, and comes again."""
    with OwnPostgres() as postgres, Stagekansen(postgres.url) as server:
        server.fill(0)
        server.start(ready="/_healthz/livez")
        students = Class(server)
        students.up.set()
        students.add(10)
        time.sleep(PATIENCE + 1)
        for number in range(times):
            students.add(8)
            time.sleep(2)
            postgres.stop("immediate" if number % 2 else "fast")
            tally.check(wait_for(503, lambda: health(server)), f"stop {number}: the health page says so")
            tally.check(health(server, "livez") == 200, f"stop {number}: the server lives")
            time.sleep(2)
            postgres.start()
            tally.check(wait_for(200, lambda: health(server)), f"start {number}: the server goes on by itself")
        students.finish()
        tally.none(students.problems, "students met")
        tally.check(students.told > 0, "students were told")
        check_all(tally, server, students.all)
        print(f"  PostgreSQL stopped {times} times: {students.told} pages told students so; all {len(students.all)} reports "
              "are there in the end")
        server.stop()
        verify_audit(tally, server)


def mail(tally):
    """The mail server is away; letters wait and leave later."""
    said = subprocess.run([process.BINARY, "check-config"], capture_output=True, text=True, env=process.ENVIRONMENT).stdout
    if "STAGEKANSEN_MAIL=" not in said:
        print("  skipped: this build sends no mail (no setting STAGEKANSEN_MAIL)")
        return
    with Stagekansen() as server, PostOffice() as office:
        server.fill(0)
        server.settings = {"STAGEKANSEN_MAIL": f"smtp+plain://127.0.0.1:{office.port}"}
        server.start(ready="/_healthz/livez")
        wanted = [one for one in (Reporter(server.port, number, server.card["slug"]) for number in range(40)) if one.has_address]
        reporters = [whole(one) for one in wanted[:3]]
        desk = sign_in(server)
        for (case,) in server.rows('SELECT id FROM "case"'):
            write_message(desk, case)
        # The letters to students; those that tell the school wait for the morning anyway.
        told = "reporter_notice"
        tally.check(wait_for("3", lambda: waiting(server, told), 15), f"letters wait in the outbox: {waiting(server, told)}")
        tally.check(health(server) == 200, "the server does its work without the mail server")
        reporters.append(whole(wanted[3]))
        # The next attempt is a minute or more away; the clock of the letters is put forward, and the server begins anew.
        server.stop()
        with sqlite3.connect(server.folder / "stagekansen.sqlite") as connection:
            connection.execute("UPDATE outbox SET due_at = 0 WHERE state = 'waiting'")
        office.open()
        server.start(ready="/_healthz/livez")
        tally.check(wait_for("0", lambda: waiting(server), 60), f"letters leave when it is back: {waiting(server)} wait")
        tally.check(len(office.letters) >= 3, f"{len(office.letters)} letters came")
        check_all(tally, server, reporters)
        print(f"  mail server away: {len(office.letters)} letters came later")


def waiting(server, purpose="%"):
    return server.rows(f"SELECT count(*) FROM outbox WHERE state = 'waiting' AND purpose LIKE '{purpose}'")[0][0]


def write_message(desk, case):
    """The school answers in a case, so that a letter goes out."""
    page = desk.get(f"/werk/{case}/send_message")
    version = re.search(r'name="version" value="(\d+)"', page.text)[1]
    fields = [("token", page.token), ("version", version), ("message", "We hebben je verhaal gelezen."), ("stap", "verstuur")]
    if desk.post(f"/werk/{case}/send_message", fields).status != 303:
        raise AssertionError(f"the message was not taken: status {desk.status}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", nargs="*", default=["disk", "database", "mail"])
    options.add_argument("--binary", default=paths.ROOT / ".build/debug/stagekansen")
    chosen = options.parse_args()
    process.BINARY = chosen.binary
    tally = Tally("faults")
    for name in chosen.what:
        {"disk": disk, "database": database, "mail": mail}[name](tally)
    tally.close()


if __name__ == "__main__":
    main()
