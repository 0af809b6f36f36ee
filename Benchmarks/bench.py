"""Measures Stagekansen beside a yardstick, and writes the tables. See README.md for what each figure means."""

import argparse
import asyncio
import datetime
import os
import pathlib
import sys
import time

import machine
from pages import measure as measure_pages
from process import Stagekansen
from reports import measure_opening, measure_sending
from starts import measure_inbox, measure_memory, measure_starts
from table import Table

FULL = {"pages": 5000, "seconds": 10, "reports": 1000, "opened": 100, "alone": 30, "together": 160, "inbox": 300}
QUICK = {"pages": 500, "seconds": 2, "reports": 40, "opened": 10, "alone": 5, "together": 16, "inbox": 20}


async def measure(name, database, size):
    tell(name)
    tables = [
        Table(f"{name}: pages of the form", "see the ratios: what a page costs above the fixed bytes is reading the database, "
              "opening the draft and writing the HTML; what the fixed bytes cost above http.server is the road of the request."),
        Table(f"{name}: whole reports, 64 clients", "key derivation (scrypt, 32 MiB each), one for each report; the clients "
              "themselves use the same processors."),
        Table(f"{name}: coming back with the code", "the one key derivation; with 16 clients their line for the processors."),
        Table(f"{name}: memory", "two derivations of 32 MiB at a time, buffers of the pages, and the program itself."),
        Table(f"{name}: start to first answer", "loading the program, opening the database, checking its migrations."),
        Table(f"{name}: staff pages", "opening the sealed register of each line of the inbox."),
    ]
    pages, sending, opening, memory, starts, inbox = tables
    with Stagekansen(database) as server:
        server.found().start()
        time.sleep(2)
        at_rest = server.memory("VmRSS")
        await measure_pages(server, pages, size)
        tell(pages.text())
        # Begun anew, so that the most memory is that of this load alone.
        server.stop()
        server.start()
        students, _, high = await measure_sending(server, sending, size)
        tell(sending.text())
        await measure_opening(server, students, opening, size)
        tell(opening.text())
        measure_memory(at_rest, high, memory)
        measure_starts(server, starts)
        tell(starts.text())
    await measure_inbox(database, inbox, size)
    tell(inbox.text())
    return "\n".join(table.text() for table in tables)


def tell(words):
    """On standard error, since the tables come at the very end."""
    print(f"… {words}", file=sys.stderr, flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--postgres", metavar="URL", help="measure on this empty PostgreSQL database as well")
    options.add_argument("--quick", action="store_true", help="a short run, to see that it works")
    options.add_argument("--output", metavar="FILE", help="also write the tables here")
    chosen = options.parse_args()
    size = QUICK if chosen.quick else FULL
    parts = [f"# Measured on {datetime.date.today()}", "", *(f"- {line}" for line in machine.description()),
             f"- Program: {'a build of the caller (STAGEKANSEN_BINARY)' if os.environ.get('STAGEKANSEN_BINARY') else 'release build'}",
             f"- Load of the machine at the start (1, 5, 15 minutes): {machine.load()}",
             f"- Command: `bin/bench{' --quick' if chosen.quick else ''}`", ""]
    parts.append(asyncio.run(measure("SQLite", None, size)))
    if chosen.postgres:
        parts.append(asyncio.run(measure("PostgreSQL", chosen.postgres, size)))
    parts.append(f"Load of the machine at the end: {machine.load()}\n")
    text = "\n".join(parts)
    print(text)
    if chosen.output:
        file = pathlib.Path(chosen.output)
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")


main()
