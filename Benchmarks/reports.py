"""Rows 2 to 4: whole reports from many students at once, coming back with the code, and the memory that this takes."""

import asyncio
import hashlib
import os
import random
import signal
import time

from client import Connection, Visitor, quantile
from process import SCHOOLS
from student import Student, come_back

CLIENTS = 64


def scrypt_yardstick(rounds=6):
    """Processor seconds of one derivation with the parameters of receipt codes, by Python's own OpenSSL."""
    began = time.process_time()
    for _ in range(rounds):
        hashlib.scrypt(b"12345678901234567890", salt=os.urandom(16), n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
    return (time.process_time() - began) / rounds


async def send_reports(port, count):
    """64 students send at once. Forms are opened ahead, so that the seconds a person needs pass beside the work."""
    opened, done, tries = asyncio.Queue(), [], []
    wanted = iter(range(count))

    async def opener():
        connection = Connection(port)
        for number in wanted:
            while opened.qsize() >= 4 * CLIENTS:
                await asyncio.sleep(0.01)
            student = Student(connection, number, SCHOOLS[number % len(SCHOOLS)])
            await student.open_form()
            opened.put_nowait(student)

    async def sender():
        connection = Connection(port)
        while len(done) + busy[0] < count:
            try:
                student = opened.get_nowait()
            except asyncio.QueueEmpty:
                await asyncio.sleep(0.01)
                continue
            busy[0] += 1
            student.connection = connection
            await asyncio.sleep(max(0, student.ready_at - time.perf_counter()))
            await student.fill_in()
            for attempt in range(50):
                code, seconds = await student.send()
                if code:
                    break
                await asyncio.sleep(0.5)
            busy[0] -= 1
            done.append(student)
            tries.append((attempt + 1, seconds))
        connection.close()

    busy = [0]
    began = time.perf_counter()
    await asyncio.gather(opener(), *(sender() for _ in range(CLIENTS)))
    return done, tries, time.perf_counter() - began


async def open_reports(server, students, clients):
    """Each student comes back with the code. Gives the times, and how many found the receipt they were given."""
    times, found = [], 0
    left = iter(students)

    async def worker():
        nonlocal found
        connection = Connection(server.port)
        for student in left:
            visitor = Visitor(connection)
            report, entering, showing = await come_back(visitor, student.code)
            times.append((entering, showing))
            if report is not None and report.status == 200:
                kept = await visitor.get("/m/bewijs")
                found += kept.text.strip() == student.receipt.strip()
        connection.close()

    before, began = server.cpu(), time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(clients)))
    return times, found, (server.cpu() - before) / len(students), time.perf_counter() - began


def busiest(before, after):
    """Processor seconds of the threads that derived keys: as many as processors, and by far the busiest of the pools."""
    gains = sorted((after[thread] - before.get(thread, 0) for thread in after), reverse=True)
    return sum(gains[: os.cpu_count()])


async def measure_sending(server, table, size):
    memory = server.memory("VmRSS")
    derivation = scrypt_yardstick()
    before, threads, rows = server.cpu(), server.pool_threads(), server.count("case")
    students, tries, seconds = await send_reports(server.port, size["reports"])
    cpu = server.cpu() - before
    slow = busiest(threads, server.pool_threads())
    high = server.memory("VmHWM")
    acknowledged = [student for student in students if hasattr(student, "code")]
    # Ended without a chance to tidy up: what was acknowledged must be there all the same.
    server.stop(signal.SIGKILL)
    server.start()
    stored = server.count("case") - rows
    sample = random.Random(1).sample(acknowledged, min(size["opened"], len(acknowledged)))
    _, found, _, _ = await open_reports(server, sample, 8)
    count, last = len(acknowledged), [seconds for _, seconds in tries]
    head = ["figure", "value", "goal", "beside"]
    most = os.cpu_count() / derivation
    table.add(head, ["reports sent and acknowledged", f"{count} of {size['reports']}", "all", ""])
    table.add(head, ["lost after kill -9: acknowledged, not stored", count - stored, 0, f"{stored} rows"])
    table.add(head, ["of a sample opened with their code, with the very receipt", f"{found} of {len(sample)}", "all", ""])
    table.add(head, ["sent again because the server was busy", sum(n - 1 for n, _ in tries), "", ""])
    table.add(head, ["reports/s", count / seconds, "≥ 20", f"{most:.1f}/s if scrypt were all (ratio {count / seconds / most:.2f})"])
    table.add(head, ["CPU s per report, all its 10 requests", cpu / count, "", f"{derivation:.3f} for scrypt in Python (ratio {cpu / count / derivation:.2f})"])
    table.add(head, ["share of the CPU in key derivation", f"{slow / cpu:.1%}", "≥ 80 %", f"{slow / count:.3f} s per report, by thread"])
    table.add(head, ["last press, p50 s", quantile(last, 0.5), "", f"{CLIENTS} clients wait for {os.cpu_count()} processors"])
    table.add(head, ["last press, p99 s", quantile(last, 0.99), "", ""])
    return acknowledged, memory, high


async def measure_opening(server, students, table, size):
    derivation = scrypt_yardstick()
    head = ["clients", "openings", "CPU s per opening", "goal", "× scrypt in Python", "entering the code p50 ms", "p99 ms",
            "report page p50 ms", "p99 ms"]
    for clients, count in ((1, size["alone"]), (16, size["together"])):
        times, found, cpu, _ = await open_reports(server, random.Random(clients).sample(students, count), clients)
        if found != count:
            raise AssertionError(f"{count - found} codes opened nothing")
        entering, showing = [[t[place] * 1000 for t in times] for place in (0, 1)]
        table.add(head, [
            clients, count, cpu, "≤ 0.1", cpu / derivation, quantile(entering, 0.5), quantile(entering, 0.99),
            quantile(showing, 0.5), quantile(showing, 0.99)])
