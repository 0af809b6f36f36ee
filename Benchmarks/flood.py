"""A real student's waiting times with and without a flood of bad posts, in turns, so that the noise is shared.

    python Benchmarks/flood.py                 # ten minutes on a quiet machine
    python Benchmarks/flood.py --quick         # one minute, to see that it works
    python Benchmarks/flood.py --connections 2000

The server has one processor for itself (taskset), the student and the flood the other; the flood is the least of it there
(nice 19), so that it slows down the server and not the student's own program. A control says how much of the difference
is the student's program after all: the same flood goes to a sink on the student's processor that answers as often as the
server did.
"""

import argparse
import asyncio
import multiprocessing
import os
import pathlib
import random
import re
import secrets
import statistics
import sys
import time

import machine
import process
from client import Connection, quantile
from process import SCHOOLS, Stagekansen
from student import Student
from table import Table

KINDS = ["wrong token", "wrong token and cookie", "garbage form", "garbage bytes", "made-up code", "unknown address",
         "too large"]
# At work at the same time, one of them at a key: no more than the schools take in this time.
STUDENTS = 12


def bad_posts(count=400):
    """Requests as a program sends them that knows the addresses and not the secrets."""
    chance, posts = random.Random(1), []
    for number in range(count):
        kind = KINDS[number % len(KINDS)] if number % 100 else "too large"
        if kind == "too large" and number % 100:
            kind = "wrong token"
        token = f"{int(time.time() * 1000) - 5000}.{chance.randbytes(32).hex()}"
        form = f"token={token}&school={SCHOOLS[0]}&receiver=desk&story=" + "spam+" * chance.randint(1, 400)
        path, cookie, media = f"/f/{1 + number % 5}", "", "application/x-www-form-urlencoded"
        if kind == "wrong token and cookie":
            cookie = f"Cookie: melding={chance.randbytes(32).hex()}\r\n"
        elif kind == "garbage form":
            form = "&".join(f"{secrets.token_hex(4)}=%{secrets.token_hex(3)}" for _ in range(300))
        elif kind == "garbage bytes":
            form, media = chance.randbytes(2000).hex(), "multipart/form-data; boundary=x"
        elif kind == "made-up code":
            path, form = "/c", f"token={token}&code={chance.randrange(10**20):020}"
        elif kind == "unknown address":
            path = f"/{secrets.token_hex(6)}"
        elif kind == "too large":
            form += "x" * 3_000_000
        body = form.encode()
        head = (f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-For: 10.9.{number % 20}.1\r\n{cookie}"
                f"Content-Type: {media}\r\nContent-Length: {len(body)}\r\n\r\n")
        posts.append(head.encode() + body)
    return posts


def flood(port, connections, control, answers):
    """In a process of its own: sends without end while `control` is set, counts what came back."""
    os.nice(19)
    posts = bad_posts()

    async def one(number):
        connection, place = Connection(port), number * 7
        while True:
            if not control.is_set():
                connection.close()
                await asyncio.sleep(0.02)
                continue
            try:
                await connection.send(posts[place % len(posts)])
                answers.value += 1
            except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                connection.close()
                await asyncio.sleep(0.05)
            place += 1

    async def all_of_them():
        await asyncio.gather(*(one(number) for number in range(connections)))
    asyncio.run(all_of_them())


def sink(port, delay):
    """Reads a request, waits, answers: what the server under flood looks like from outside."""
    os.nice(19)

    async def answer(reader, writer):
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = re.search(rb"Content-Length: (\d+)", head)
                await reader.readexactly(int(length[1]))
                await asyncio.sleep(delay)
                writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 3000\r\n\r\n" + b"x" * 3000)
        except (OSError, asyncio.IncompleteReadError):
            pass
        writer.close()

    async def serve():
        server = await asyncio.start_server(answer, "127.0.0.1", port, limit=1 << 20, backlog=4096)
        await server.serve_forever()
    asyncio.run(serve())


class Flood:
    def __init__(self, port, connections):
        self.control, self.answers = multiprocessing.Event(), multiprocessing.Value("l", 0, lock=False)
        self.process = multiprocessing.Process(target=flood, args=(port, connections, self.control, self.answers), daemon=True)
        self.process.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()


async def window(port, seconds, numbers, times):
    """Students one after another; each opens the form while others wait out their seconds."""
    end = time.perf_counter() + seconds
    turn = asyncio.Lock()

    async def one():
        while time.perf_counter() < end:
            student = Student(Connection(port), next(numbers), "")
            student.school = SCHOOLS[student.number % len(SCHOOLS)]
            await student.open_form()
            await asyncio.sleep(max(0, student.ready_at - time.perf_counter()))
            async with turn:
                await fill_and_send(student, times)
            student.connection.close()
    await asyncio.gather(*(one() for _ in range(STUDENTS)))


async def fill_and_send(student, times):
    asked = student.ask

    async def measured(request):
        began = time.perf_counter()
        answer = await asked(request)
        times["page"].append((time.perf_counter() - began) * 1000)
        return answer
    student.ask = measured
    began = time.perf_counter()
    await student.fill_in()
    forms = time.perf_counter() - began
    student.ask = asked
    code, sending = await student.send()
    if not code:
        raise AssertionError("the student was turned away")
    times["sending"].append(sending * 1000)
    times["whole form"].append((forms + sending) * 1000)


def pin(identity, cores):
    """All threads of a process, also those it has already."""
    for task in pathlib.Path(f"/proc/{identity}/task").iterdir():
        os.sched_setaffinity(int(task.name), cores)


def measure(server, attack, rounds, seconds):
    """In turns without and with the flood. Gives the times by arm and by work, and what the flood did."""
    found = {arm: {"page": [], "sending": [], "whole form": []} for arm in ("calm", "flood")}
    numbers, bad, cpu = iter(range(10**9)), 0, {"calm": 0, "flood": 0}
    ratios = []
    for _ in range(rounds):
        here = {}
        for arm in ("calm", "flood"):
            here[arm] = {"page": [], "sending": [], "whole form": []}
            (attack.control.set if arm == "flood" else attack.control.clear)()
            time.sleep(1)
            before, answered = server.cpu(), attack.answers.value
            asyncio.run(window(server.port, seconds, numbers, here[arm]))
            cpu[arm] += server.cpu() - before
            if arm == "flood":
                bad += attack.answers.value - answered
            for work, times in here[arm].items():
                found[arm][work] += times
        attack.control.clear()
        ratios.append(quantile(here["flood"]["page"], 0.99) / quantile(here["calm"]["page"], 0.99))
    return found, bad, cpu, ratios


def report(table, found, bad, cpu, ratios, seconds, name):
    head = ["work", "times", "calm p50 ms", "calm p99 ms", "flood p50 ms", "flood p99 ms", "p50 ratio", "p99 ratio", "goal"]
    for work in ("page", "sending", "whole form"):
        calm, under = found["calm"][work], found["flood"][work]
        values = [quantile(times, share) for times in (calm, under) for share in (0.5, 0.99)]
        table.add(head, [f"{name}: {work}", len(calm) + len(under), *values, values[2] / values[0], values[3] / values[1],
                         "p99 ratio < 1.10" if work != "sending" else ""])
    table.note(f"{name}: {bad} bad posts answered in {seconds:.0f} s of flood ({bad / seconds:.0f}/s); processor time of the "
               f"server {cpu['calm']:.1f} s calm, {cpu['flood']:.1f} s under flood; p99 ratio of pages by round: median "
               f"{statistics.median(ratios):.2f}, " + " ".join(f"{ratio:.2f}" for ratio in ratios))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--binary", default=process.BINARY)
    options.add_argument("--postgres", metavar="URL", help="on this database, which is emptied")
    options.add_argument("--connections", type=int, default=256, help="of the flood, all at once")
    options.add_argument("--rounds", type=int, default=10)
    options.add_argument("--seconds", type=float, default=20, help="of each window")
    options.add_argument("--together", action="store_true", help="leave the processors to the system")
    options.add_argument("--quick", action="store_true")
    chosen = options.parse_args()
    if chosen.quick:
        chosen.rounds, chosen.seconds = 2, 8
    process.BINARY = chosen.binary
    cores = sorted(os.sched_getaffinity(0))
    split = len(cores) > 1 and not chosen.together
    mine, theirs = (set(cores[1:]), {cores[0]}) if split else (set(cores), set(cores))
    os.sched_setaffinity(0, mine)
    table = Table("a student under a flood of bad posts", "see the notes: what the server does for a bad post, and what the "
                  "two programs on the student's processor take from each other (the control).")
    with Stagekansen(chosen.postgres) as server:
        os.sched_setaffinity(0, theirs)
        server.found().start()
        pin(server.process.pid, theirs)
        os.sched_setaffinity(0, mine)
        flooded = chosen.rounds * chosen.seconds
        with Flood(server.port, chosen.connections) as attack:
            results = measure(server, attack, chosen.rounds, chosen.seconds)
            report(table, *results, flooded, "flood at the server")
        port, delay = process.free_port(), chosen.connections / max(1, results[1] / flooded)
        control = multiprocessing.Process(target=sink, args=(port, delay), daemon=True)
        control.start()
        with Flood(port, chosen.connections) as attack:
            report(table, *measure(server, attack, chosen.rounds, chosen.seconds), flooded, "control: flood at a sink")
        control.terminate()
        table.note(f"Most memory of the server: {server.memory('VmHWM'):.0f} MB.")
    print(f"# {', '.join(machine.description())}; load {machine.load()}")
    print(f"Server on processor {sorted(theirs)}, student and flood on {sorted(mine)}; {chosen.connections} connections.\n")
    print(table.text())


if __name__ == "__main__":
    main()
