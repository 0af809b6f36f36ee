"""Ends the server with SIGKILL again and again while students send reports; then nothing acknowledged may be lost and
nothing may be half there.

    python Tests/Faults/kill.py --times 500
    python Tests/Faults/kill.py --times 200 --engine postgres --url "$(bin/postgres url)"
"""

import argparse
import collections
import os
import random
import signal
import subprocess
import threading
import time

import paths
import process
from process import Stagekansen
from reporter import Reporter, Unavailable
from stored import check_as_staff, check_codes, check_tables
from tally import Tally
from visitor import Interrupted


class Class:
    """Students at work in several threads; those whose answer was lost press again when the server is back."""

    def __init__(self, server, threads=6):
        self.server, self.up, self.over = server, threading.Event(), False
        self.lock, self.waiting, self.all = threading.Lock(), collections.deque(), []
        self.interrupted, self.problems, self.told = collections.Counter(), [], 0
        self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(threads)]
        for thread in self.threads:
            thread.start()

    def add(self, count):
        with self.lock:
            for _ in range(count):
                reporter = Reporter(self.server.port, len(self.all), self.server.card["slug"])
                self.all.append(reporter)
                self.waiting.append(reporter)

    def next(self):
        with self.lock:
            for _ in range(len(self.waiting)):
                reporter = self.waiting.popleft()
                if reporter.ready_at <= time.monotonic():
                    return reporter
                self.waiting.append(reporter)
        return None

    def work(self):
        while not self.over:
            self.up.wait(1)
            reporter = self.next() if self.up.is_set() else None
            if reporter is None:
                time.sleep(0.01)
                continue
            step = reporter.name
            try:
                reporter.advance()
            except Interrupted as problem:
                self.interrupted[step] += 1
                self.told += isinstance(problem, Unavailable)
                time.sleep(0.02)
            except Exception as problem:
                self.problems.append(f"{type(problem).__name__}: {problem}")
                continue
            if not reporter.is_done:
                with self.lock:
                    # The one under way goes on first, so that every step is met.
                    self.waiting.appendleft(reporter)

    def finish(self):
        """Lets everybody finish whose report is under way."""
        end = time.monotonic() + 300 + len(self.all)
        while time.monotonic() < end and any(not one.is_done for one in self.all) and not self.problems:
            time.sleep(0.05)
        self.over = True
        for thread in self.threads:
            thread.join(70)


def run_rounds(students, server, times, chance, tally):
    """Start, work, SIGKILL; gives the seconds of each start."""
    starts = []
    students.add(12)
    for number in range(times):
        starts.append(server.start(ready="/_healthz/livez").seconds_to_answer)
        students.up.set()
        students.add(4)
        # The first rounds wait until forms may be sent at all.
        time.sleep(chance.uniform(0.02, 0.9) + (3.4 if number == 0 else 0))
        server.stop(signal.SIGKILL)
        students.up.clear()
        said = server.output()
        tally.none([line for line in said.splitlines() if '"fault"' in line or "Fatal" in line], f"round {number}: faults")
        if number % 50 == 49:
            sent = sum(one.code is not None for one in students.all)
            print(f"  {number + 1} times ended, {sent} receipts shown", flush=True)
        if students.problems:
            break
    return starts


def verify_audit(tally, server):
    """The chain of the audit log, when this build can prove it."""
    command = [process.BINARY, "audit", "verify"]
    told = subprocess.run([*command, "--help"], capture_output=True, text=True, env=process.ENVIRONMENT).stdout
    if "audit verify" not in told:
        print("  skipped: this build has no `audit verify`")
        return
    done = subprocess.run([*command, *server.options()], capture_output=True, text=True, env=process.ENVIRONMENT)
    tally.check(done.returncode == 0, f"audit verify: {done.stdout[-300:]} {done.stderr[-300:]}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--times", type=int, default=10, help="how often the server is ended")
    options.add_argument("--engine", choices=["sqlite", "postgres"], default="sqlite")
    options.add_argument("--url", default=os.environ.get("STAGEKANSEN_TEST_POSTGRES"), help="a database that may be emptied")
    options.add_argument("--binary", default=paths.ROOT / ".build/debug/stagekansen")
    options.add_argument("--seed", type=int, default=1, help="of the moments")
    chosen = options.parse_args()
    process.BINARY = chosen.binary
    tally, began = Tally(f"kill {chosen.engine}"), time.monotonic()
    with Stagekansen(chosen.url if chosen.engine == "postgres" else None) as server:
        server.fill(0)
        students = Class(server)
        starts = run_rounds(students, server, chosen.times, random.Random(chosen.seed), tally)
        server.start(ready="/_healthz/livez")
        students.up.set()
        students.finish()
        tally.none(students.problems, "students met")
        tally.none([one.number for one in students.all if not one.is_done], "reports that could not be finished")
        rounds = time.monotonic() - began
        check_tables(tally, server, students.all)
        check_codes(tally, server, students.all)
        check_as_staff(tally, server, students.all)
        server.stop()
        verify_audit(tally, server)
    starts.sort()
    print(f"  ended {len(starts)} times in {rounds:.0f} s, checked in {time.monotonic() - began - rounds:.0f} s; "
          f"start to first answer, median {starts[len(starts) // 2]:.3f} s, longest {starts[-1]:.3f} s")
    print(f"  {len(students.all)} students; interrupted at: " +
          ", ".join(f"{step} {students.interrupted[step]}" for step in Reporter.STEPS if students.interrupted[step]))
    tally.close()


if __name__ == "__main__":
    main()
