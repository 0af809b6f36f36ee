"""Everything at once for as long as wanted: reports, visits with a code, staff at work, bad posts; watches memory and open files.

    python Benchmarks/soak.py --minutes 60
    python Benchmarks/soak.py --minutes 1 --cases 200      # to see that it works

The sweeper of the server runs every ten minutes by itself, so a run of less than half an hour tells little of the slope.
"""

import argparse
import asyncio
import collections
import os
import random
import re
import time

import machine
import process
from client import Connection, Visitor, quantile
from filled import sign_in
from flood import bad_posts
from process import SCHOOLS, Stagekansen
from student import Student, come_back
from table import Table


class Soak:
    def __init__(self, server, seconds, per_second):
        self.server, self.end, self.per_second = server, time.perf_counter() + seconds, per_second
        self.times, self.wrong, self.samples = collections.defaultdict(list), collections.Counter(), []
        self.codes = [one["code"].replace(" ", "") for one in server.card["codes"]]
        self.chance = random.Random(1)

    @property
    def is_over(self):
        return time.perf_counter() >= self.end

    async def repeat(self, name, work, pause):
        """Does something again and again; what goes wrong is counted by its words."""
        while not self.is_over:
            began = time.perf_counter()
            try:
                await work()
                self.times[name].append((time.perf_counter() - began) * 1000)
            except (AssertionError, OSError, asyncio.IncompleteReadError) as problem:
                self.wrong[f"{name}: {type(problem).__name__} {str(problem)[:60]}"] += 1
            await asyncio.sleep(self.chance.expovariate(1 / pause))

    async def report(self):
        number = len(self.times["report"])
        student = Student(Connection(self.server.port), number, SCHOOLS[number % len(SCHOOLS)])
        await student.open_form()
        await asyncio.sleep(max(0, student.ready_at - time.perf_counter()))
        await student.fill_in()
        code, _ = await student.send()
        if not code:
            raise AssertionError("busy")
        self.codes.append(code)
        student.connection.close()

    async def visit(self):
        visitor = Visitor(Connection(self.server.port))
        page, _, _ = await come_back(visitor, self.chance.choice(self.codes))
        if page is None or page.status != 200:
            raise AssertionError("a code opened nothing")
        form = re.search(r'action="/m/bericht".*?name="token" value="([^"]+)"', page.text, re.S)
        if form and self.chance.random() < 0.3:
            answer = await visitor.post("/m/bericht", [("token", form[1]), ("message", "Is er al nieuws?")])
            if answer.status != 303:
                raise AssertionError(f"message: status {answer.status}")
        visitor.connection.close()

    async def work_as(self, role):
        visitor = await sign_in(self.server.port, self.server.account(role))
        for _ in range(20):
            inbox = await visitor.get(self.chance.choice(["/werk", "/werk?lijst=team"]) if role != "supervisor" else "/werk")
            cases = re.findall(r'href="(/werk/[0-9a-v]{26})"', inbox.text)
            if cases and (await visitor.get(self.chance.choice(cases))).status != 200:
                raise AssertionError("a case did not open")
            await asyncio.sleep(0.3)
        page = await visitor.get("/werk")
        await visitor.post("/uitloggen", [("token", page.token)])
        visitor.connection.close()

    async def bother(self):
        connection = Connection(self.server.port)
        await connection.send(self.chance.choice(self.posts))
        connection.close()

    async def sample(self):
        began = time.perf_counter()
        while not self.is_over:
            files = len(os.listdir(f"/proc/{self.server.process.pid}/fd"))
            self.samples.append((time.perf_counter() - began, self.server.memory("VmRSS"), files))
            await asyncio.sleep(2)

    async def run(self):
        self.posts = bad_posts()
        works = [
            *(self.repeat("report", self.report, 1 / self.per_second) for _ in range(4)),
            *(self.repeat("visit", self.visit, 1 / self.per_second) for _ in range(3)),
            *(self.repeat(f"staff {role}", lambda role=role: self.work_as(role), 60) for role in ("desk_owner", "coordinator")),
            self.repeat("bad post", self.bother, 0.2),
        ]
        await asyncio.gather(self.sample(), *works)


def slope(points):
    """By least squares; in units an hour."""
    count = len(points)
    mean_x, mean_y = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread * 3600 if spread else 0


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=30)
    options.add_argument("--cases", type=int, default=2000, help="there from the beginning")
    options.add_argument("--per-second", type=float, default=0.5, help="reports and visits of each of a few clients")
    options.add_argument("--postgres", metavar="URL", help="on this database, which is emptied")
    options.add_argument("--binary", default=process.BINARY)
    chosen = options.parse_args()
    process.BINARY = chosen.binary
    work = Table("everything at once", "see the counts.")
    state = Table("memory and open files", "the second half counts: caches fill in the first.")
    with Stagekansen(chosen.postgres) as server:
        server.fill(chosen.cases)
        server.found().start()
        soak = Soak(server, chosen.minutes * 60, chosen.per_second)
        asyncio.run(soak.run())
        faults = [line for line in server.output().splitlines() if '"fault"' in line or "Fatal" in line]
        for name, times in sorted(soak.times.items()):
            work.add(["what", "times", "p50 ms", "p99 ms"], [name, len(times), quantile(times, 0.5), quantile(times, 0.99)])
        half = soak.samples[len(soak.samples) // 2:]
        head = ["figure", "start", "half", "end", "most", "slope an hour, second half"]
        for name, place in (("memory, MB", 1), ("open files", 2)):
            values = [one[place] for one in soak.samples]
            state.add(head, [name, values[0], half[0][place], values[-1], max(values), slope([(one[0], one[place]) for one in half])])
        cases = server.count("case")
    state.note(f"Went wrong: {dict(soak.wrong) or 'nothing'}. Faults in the log: {len(faults)}. Cases at the end: {cases}.")
    print(f"# {', '.join(machine.description())}; load {machine.load()}; {chosen.minutes} minutes\n")
    print(work.text())
    print(state.text())


if __name__ == "__main__":
    main()
