"""Measures Stagekansen beside a yardstick, and writes the tables. See README.md for what each figure means."""

import argparse
import asyncio
import datetime
import os
import pathlib
import sys
import time

import machine
from filled import measure_codes, measure_search, measure_staff, measure_start
from pages import measure as measure_pages
from process import Stagekansen
from reports import measure_opening, measure_sending
from starts import measure_inbox, measure_memory, measure_starts
from table import Table
from weight import measure_weight

FULL = {"pages": 5000, "seconds": 10, "reports": 1000, "opened": 100, "alone": 30, "together": 160, "inbox": 300, "cases": 100_000,
        "companies": 250_000, "codes": 40}
QUICK = {"pages": 500, "seconds": 2, "reports": 40, "opened": 10, "alone": 5, "together": 16, "inbox": 20, "cases": 300,
         "companies": 1000, "codes": 4}


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
        Table(f"{name}: weight", "words: markup is a third of a page, and the style sheet comes once."),
    ]
    pages, sending, opening, memory, starts, inbox, weight = tables
    with Stagekansen(database) as server:
        server.found().start()
        time.sleep(2)
        at_rest = server.memory("VmRSS")
        await measure_pages(server, pages, size)
        tell(pages.text())
        await measure_weight(server, weight)
        tell(weight.text())
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


async def measure_filled(name, database, size):
    """With as many cases and branches as the goals name, in one school; its other schools take the reports."""
    tables = [
        Table(f"{name}, filled: start to first answer", "loading the program, opening the database, checking its migrations."),
        Table(f"{name}, filled: staff pages", "opening the sealed register of each line; the counts of the lists."),
        Table(f"{name}, filled: the page that searches the register", "the page around it; see the CPU of form 3 without a search."),
        Table(f"{name}, filled: coming back with the code", "the one key derivation."),
        Table(f"{name}, filled: whole reports, 64 clients", "key derivation (scrypt, 32 MiB each)."),
        Table(f"{name}, filled: memory", "the pages of the database that SQLite keeps, two derivations of 32 MiB."),
    ]
    start, staff, search, codes, sending, memory = tables
    with Stagekansen(database) as server:
        if size.get("folder"):
            server.use(size["folder"])
        else:
            _, seconds = server.fill(size["cases"], size["companies"])
            start.note(f"Filling took {seconds:.0f} s.")
            tell(f"{name}: filled in {seconds:.0f} s")
        server.found()
        measure_start(server, start)
        tell(start.text())
        time.sleep(2)
        at_rest = server.memory("VmRSS")
        await measure_staff(server, staff, size["inbox"])
        tell(staff.text())
        await measure_search(server, search, size["inbox"])
        tell(search.text())
        await measure_codes(server, codes, size["codes"])
        tell(codes.text())
        server.stop()
        server.start()
        _, _, high = await measure_sending(server, sending, size)
        tell(sending.text())
        measure_memory(at_rest, high, memory)
    return "\n".join(table.text() for table in tables)


def tell(words):
    """On standard error, since the tables come at the very end."""
    print(f"… {words}", file=sys.stderr, flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--postgres", metavar="URL", help="measure on this empty PostgreSQL database as well")
    options.add_argument("--quick", action="store_true", help="a short run, to see that it works")
    options.add_argument("--filled", action="store_true", help="with 100,000 cases and 250,000 branches, instead of empty")
    options.add_argument("--folder", metavar="DIR", help="with --filled: use what `stagekansen fill --data DIR > DIR/fill.json` made")
    options.add_argument("--only-postgres", action="store_true", help="leave SQLite out")
    options.add_argument("--output", metavar="FILE", help="also write the tables here")
    chosen = options.parse_args()
    size = {**(QUICK if chosen.quick else FULL), "folder": chosen.folder}
    parts = [f"# Measured on {datetime.date.today()}", "", *(f"- {line}" for line in machine.description()),
             f"- Program: {'a build of the caller (STAGEKANSEN_BINARY)' if os.environ.get('STAGEKANSEN_BINARY') else 'release build'}",
             f"- Load of the machine at the start (1, 5, 15 minutes): {machine.load()}",
             f"- Command: `bin/bench {' '.join(sys.argv[1:])}`", ""]
    work = measure_filled if chosen.filled else measure
    if not chosen.only_postgres:
        parts.append(asyncio.run(work("SQLite", None, size)))
    if chosen.postgres:
        parts.append(asyncio.run(work("PostgreSQL", chosen.postgres, size)))
    parts.append(f"Load of the machine at the end: {machine.load()}\n")
    text = "\n".join(parts)
    print(text)
    if chosen.output:
        file = pathlib.Path(chosen.output)
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")


main()
