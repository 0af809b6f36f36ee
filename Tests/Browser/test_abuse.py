"""A class behind one address gets through; a program without valid forms does not."""

import asyncio
import concurrent.futures
import sqlite3
import time

from client import Client, Forms, first_form
from report import ANSWERS
from server import Server
from tally import Tally

CLASS_SIZE = 30
AUTOMATED = 4_000  # they are answered a hundred a second; Benchmarks/flood.py sends more
AT_ONCE = 64


def stored(server):
    """How many rows the tables hold that a visitor can add to."""
    with sqlite3.connect(f"file:{server.sqlite()}?mode=ro", uri=True) as connection:
        return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
                for table in ("case", "case_event", "case_file", "receipt", "outbox")}


def one_report(server, start):
    """A report as one student of the class sends it; gives the code, or what came instead."""
    client = Client(server.port)
    client.get(start)
    client.get(first_form(client))
    time.sleep(3.2)
    for answer in [*ANSWERS, {}]:
        client.send_form(answer)
    client.close()
    return Forms(client.markup).words.get("code") or f"{client.status} at {client.path}"


def half_done(server, start):
    """The cookies of a visitor with a draft that could be sent at once."""
    client = Client(server.port)
    client.get(start)
    client.get(first_form(client))
    time.sleep(3.2)
    client.send_form(ANSWERS[0])
    return "; ".join(f"{name}={value}" for name, value in client.cookies.items())


async def flood(server, school, cookies):
    """Automated posts with made-up tokens: without a cookie, and with that of a visitor with a draft."""
    paths = ["/f/1", "/f/2", "/f/4", "/f/5"]
    gate = asyncio.Semaphore(AT_ONCE)
    answers = {}

    async def one(number):
        path = paths[number % len(paths)]
        token = f"{int(time.time() * 1000) - 5000}.{number:064x}"
        body = f"token={token}&school={school}&story=spam+{number}&receiver=desk".encode()
        cookie = f"Cookie: {cookies}\r\n" if number // len(paths) % 2 else ""
        head = (f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                f"{cookie}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n").encode()
        async with gate:
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(head + body)
            status = int((await reader.readline()).split()[1])
            await reader.read()
            writer.close()
        answers[status] = answers.get(status, 0) + 1

    await asyncio.gather(*(one(number) for number in range(AUTOMATED)))
    return answers


def main():
    tally = Tally("abuse")
    with Server() as server:
        start = server.first_school()
        before = stored(server)
        began = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(10) as pool:
            codes = list(pool.map(lambda _: one_report(server, start), range(CLASS_SIZE)))
        seconds = time.monotonic() - began
        accepted = {code for code in codes if sum(sign.isdigit() for sign in code) == 20}
        tally.check(len(accepted) == CLASS_SIZE, f"{len(accepted)} of {CLASS_SIZE} accepted; others: "
                    f"{[code for code in codes if code not in accepted][:3]}")
        tally.check(seconds < 300, f"the class took {seconds:.0f} s")
        after = stored(server)
        tally.check(after["case"] - before["case"] == CLASS_SIZE, f"cases grew by {after['case'] - before['case']}")
        print(f"  {len(accepted)} reports from one address in {seconds:.0f} s")

        cookies = half_done(server, start)
        began = time.monotonic()
        answers = asyncio.run(flood(server, start.rsplit("/", 1)[1], cookies))
        print(f"  {AUTOMATED} automated posts in {time.monotonic() - began:.0f} s, answers {answers}")
        tally.check(sum(answers.values()) == AUTOMATED, "every automated post has an answer")
        tally.check(stored(server) == after, f"nothing is stored: {after} became {stored(server)}")
        code = one_report(server, start)
        tally.check(sum(sign.isdigit() for sign in code) == 20, f"a student gets through afterwards: {code}")
    tally.close()


main()
