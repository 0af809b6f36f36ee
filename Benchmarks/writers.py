"""Fifty who write at once, with a backup running and without one, side by side in one run.

    python3 Benchmarks/writers.py --binary .build-release/release/stagekansen [--postgres URL]

Each writer is a student with the form open, who sends page after page: each answer is one durable transaction and no key
derivation. Spells without a backup and with one take turns, so that both meet the same machine. In a spell with one,
`stagekansen backup` runs again and again in a process of its own. At the end the last backup is rehearsed.
"""

import argparse
import asyncio
import json
import pathlib
import subprocess
import tempfile
import time

import machine
import process
from client import Connection, quantile
from student import Student
from table import Table

PAGES = [
    [("phase", "treatment"), ("conducts", "jokes"), ("conducts", "other_tasks"), ("reasons", "origin")],
    [("companyName", "Bakkerij"), ("companyPlace", "Zwolle"), ("when", "vorige week")],
    [("wishes", "apology"), ("contactMode", "anonymous"), ("name", ""), ("contact", ""), ("alertAddress", "")],
]


class Writer(Student):
    async def write(self, number, spell):
        """Sends one page; the time of that counts, not the time of asking for the next one."""
        page = number % len(PAGES) + 2
        began = time.perf_counter()
        answer = await self.post(f"/f/{page}", [("token", self.token), *PAGES[page - 2]], multipart=page == 3)
        spell.note(time.perf_counter() - began, answer.status == 303)
        self.token = (await self.get(f"/f/{(number + 1) % len(PAGES) + 2}")).token


class Spell:
    """What was measured with a backup running, or without one."""

    def __init__(self):
        self.times, self.errors, self.seconds = [], 0, 0

    def note(self, seconds, is_right):
        self.times.append(seconds * 1000)
        self.errors += not is_right


class Backups:
    """One after another for as long as a spell lasts."""

    def __init__(self, server, folder):
        made = subprocess.run([process.BINARY, "backup", "new-key"], check=True, capture_output=True, text=True)
        lines = [line.strip() for line in made.stdout.splitlines()]
        self.key = next(line.split("=", 1)[1] for line in lines if line.startswith("STAGEKANSEN_BACKUP_KEY="))
        self.private = pathlib.Path(folder, "private")
        self.private.touch(0o600)
        self.private.write_text(next(line for line in lines if len(line.split()) == 14 and len(line) == 69) + "\n")
        self.server, self.folder, self.reports, self.failures = server, folder, [], 0

    async def run(self, until):
        command = [process.BINARY, "backup", *self.server.options(), "--key", self.key, "--json", "--to"]
        while time.perf_counter() < until:
            target = f"{self.folder}/{len(self.reports) + self.failures}.backup"
            child = await asyncio.create_subprocess_exec(
                *command, target, stdout=subprocess.PIPE, env=process.ENVIRONMENT)
            output, _ = await child.communicate()
            if child.returncode == 0:
                self.reports.append(json.loads(output))
            else:
                self.failures += 1

    def rehearse(self):
        command = [process.BINARY, "verify-backup", self.reports[-1]["file"], "--private-key-file", self.private, "--json"]
        done = subprocess.run(
            [*command, *self.server.options()], check=True, capture_output=True, text=True, env=process.ENVIRONMENT)
        return json.loads(done.stdout)


async def measure(server, backups, chosen):
    """Spells in turn: without, with, without, with …"""
    spells = {False: Spell(), True: Spell()}
    writers = [Writer(Connection(server.port), number, process.SCHOOLS[number % 6]) for number in range(chosen.writers)]
    for writer in writers:
        await writer.open_form()
    await asyncio.sleep(max(0, writers[-1].ready_at - time.perf_counter()))
    for writer in writers:
        await writer.fill_in()
        writer.token, writer.count = (await writer.get("/f/2")).token, 0
    for _ in range(chosen.rounds):
        for has_backup, spell in spells.items():
            began = time.perf_counter()
            until = began + chosen.seconds

            async def work(writer, spell=spell, until=until):
                while time.perf_counter() < until:
                    await writer.write(writer.count, spell)
                    writer.count += 1

            work_of_all = [work(writer) for writer in writers]
            await asyncio.gather(*work_of_all, *([backups.run(until)] if has_backup else []))
            spell.seconds += time.perf_counter() - began
    return spells


def fill(server, cases):
    """Made-up reports, so that a backup has something to read."""
    command = [process.BINARY, "fill", *server.options(), "--cases", str(cases)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=process.ENVIRONMENT)


def run(name, database, chosen):
    with process.Stagekansen(database) as server, tempfile.TemporaryDirectory(prefix="stagekansen-writers-") as folder:
        fill(server, chosen.cases)
        server.found().start()
        backups = Backups(server, folder)
        spells = asyncio.run(measure(server, backups, chosen))
        rehearsal = backups.rehearse()
        title = f"{name}: {chosen.writers} writers, {chosen.cases} reports in the database"
        table = Table(title, "the processors, which writers, server and backup share; on SQLite the one writer of the file.")
        head = ["", "writes", "errors", "writes/s", "p50 ms", "p99 ms", "goal p99", "most ms"]
        for has_backup, spell in spells.items():
            table.add(head, [
                "with a backup" if has_backup else "without", len(spell.times), spell.errors, len(spell.times) / spell.seconds,
                quantile(spell.times, 0.5), quantile(spell.times, 0.99), "≤ 250" if has_backup else "", max(spell.times)])
        times = [report["seconds"] for report in backups.reports]
        table.note(
            f"Backups made: {len(times)}, failed: {backups.failures}; seconds each: {min(times):.2f} to {max(times):.2f}; "
            f"{backups.reports[-1]['rows']} rows, {backups.reports[-1]['bytes'] / 1e6:.1f} MB.")
        table.note(f"The last one rehearsed: {rehearsal['rows']} rows back in {rehearsal['seconds']:.2f} s, "
                   f"{rehearsal.get('casesOpened')} cases of a sample opened.")
        return table.text()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--binary", type=pathlib.Path, help="the program to measure")
    options.add_argument("--postgres", metavar="URL", help="measure on this PostgreSQL database as well; it is emptied")
    options.add_argument("--writers", type=int, default=50)
    options.add_argument("--cases", type=int, default=5000, help="how many made-up reports are there beforehand")
    options.add_argument("--seconds", type=float, default=10, help="of one spell")
    options.add_argument("--rounds", type=int, default=3, help="spells of each kind")
    chosen = options.parse_args()
    if chosen.binary:
        process.BINARY = chosen.binary.resolve()
    for line in [*machine.description(), f"Load of the machine at the start: {machine.load()}"]:
        print(f"- {line}")
    for name, database in [("SQLite", None), *([("PostgreSQL", chosen.postgres)] if chosen.postgres else [])]:
        print("\n" + run(name, database, chosen), flush=True)


main()
