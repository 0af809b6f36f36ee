"""After a whole report nothing of it stands anywhere in the clear: database, logs, mail folder."""

import os
import sqlite3
import subprocess
import time

from playwright.sync_api import sync_playwright

from client import Client, first_form
from pages import Pages
from phone import Phone, launch
from report import ANSWERS, CANARIES, come_back, send_report
from server import Server
from tally import Tally

# The last number of the visitor's address; the server itself listens on another.
ADDRESS = "127.0.0.77"


def forms_of(word):
    """How a word could stand in a file."""
    plain = word.encode()
    found = {plain, plain.lower(), word.encode("utf-16-le"), plain.hex().encode(), plain.hex().upper().encode()}
    return found


def traces(name, content, secrets):
    """Which secrets can be read in some bytes."""
    lowered = content.lower()
    return [f"{kind} in {name}" for kind, word in secrets.items()
            for form in forms_of(word) if form in content or form.lower() in lowered]


def run(tally, database=None):
    engine = "PostgreSQL" if database else "SQLite"
    with sync_playwright() as playwright, Server(database=database) as server:
        browser = launch(playwright)
        phone = Phone(browser, server, Pages(), "canary", user_agent=CANARIES["user agent"])
        start = server.first_school()
        code = send_report(phone, start)
        come_back(phone, code, "status")
        tally.check(phone.status == 200, f"{engine}: the report opens with its code")
        secrets = {**CANARIES, "code": code, "code in groups": " ".join(code[i:i + 4] for i in range(0, 20, 4))}
        # A second visitor from a known address, since a browser cannot choose its own.
        other = Client(server.port, ADDRESS)
        other.get(start)
        other.get(first_form(other))
        time.sleep(3.2)
        other.send_form(ANSWERS[0])
        tally.check(other.path == "/f/2", f"{engine}: a form from {ADDRESS} is taken ({other.status} {other.path})")
        secrets["network address"] = ADDRESS
        browser.close()
        server.stop()
        found = []
        files = [path for path in server.folder.rglob("*") if path.is_file()]
        for path in files:
            found += traces(path.name, path.read_bytes(), secrets)
        tally.none(found, f"{engine}: files")
        tally.check(any(path.stat().st_size for path in files), f"{engine}: there is something to look through")
        dump = dump_of(server, database)
        tally.check(b"case_event" in dump, f"{engine}: the dump holds the tables")
        tally.none(traces("dump", dump, secrets), f"{engine}: dump")
        # The search itself must be able to find something.
        tally.check(traces("sample", b"x" + CANARIES["story"].encode() + b"x", secrets), "the search finds a planted word")


def dump_of(server, database):
    if database:
        return subprocess.run(["pg_dump", database], check=True, capture_output=True).stdout
    with sqlite3.connect(server.sqlite()) as connection:
        return "\n".join(connection.iterdump()).encode()


def main():
    tally = Tally("canaries")
    run(tally)
    server = os.environ.get("STAGEKANSEN_TEST_POSTGRES")
    if server:
        name = f"canaries_{os.getpid()}"
        subprocess.run(["psql", "-qc", f"CREATE DATABASE {name}", server], check=True)
        base, _, query = server.partition("?")
        run(tally, base.rsplit("/", 1)[0] + "/" + name + (f"?{query}" if query else ""))
        subprocess.run(["psql", "-qc", f"DROP DATABASE {name} WITH (FORCE)", server], check=True)
    tally.close()


main()
