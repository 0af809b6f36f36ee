"""A small HTTP/1.1 client on asyncio, and a visitor who keeps cookies and fills in forms."""

import asyncio
import html
import re
import secrets
import time
import urllib.parse


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode()

    @property
    def token(self):
        """The hidden token of the first form on the page."""
        found = re.search(rb'name="token" value="([^"]+)"', self.body)
        if not found:
            raise AssertionError(f"no form on a page with status {self.status}")
        return found[1].decode()

    def inside(self, start, end):
        """The words between two pieces of markup."""
        return html.unescape(self.text.split(start, 1)[1].split(end, 1)[0])


class Connection:
    """One kept-alive connection; opens itself again when the server closed it."""

    def __init__(self, port):
        self.port, self.writer = port, None

    async def send(self, request):
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 20)
        try:
            self.writer.write(request)
            return await self.receive()
        except (ConnectionError, asyncio.IncompleteReadError):
            self.close()
            raise

    async def receive(self):
        head = await self.reader.readuntil(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        headers = [tuple(line.split(": ", 1)) for line in lines[1:] if ": " in line]
        fields = {name.lower(): value for name, value in headers}
        body = await self.reader.readexactly(int(fields.get("content-length", 0)))
        if fields.get("connection") == "close" or lines[0].startswith("HTTP/1.0"):
            self.close()
        return Answer(int(lines[0].split(" ")[1]), headers, body)

    def close(self):
        if self.writer is not None:
            self.writer.close()
        self.writer = None


class Visitor:
    """Cookies as a browser keeps them, and a network address of its own behind a proxy."""

    def __init__(self, connection):
        self.connection, self.cookies = connection, {}
        self.address = ".".join(["10", *(str(secrets.randbelow(256)) for _ in range(3))])

    def request(self, method, path, body=b"", kind="application/x-www-form-urlencoded"):
        lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"X-Forwarded-For: {self.address}"]
        if self.cookies:
            lines.append("Cookie: " + "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        if method == "POST":
            lines += [f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + body

    async def ask(self, request):
        answer = await self.connection.send(request)
        for name, value in answer.headers:
            if name.lower() == "set-cookie":
                key, content = value.split(";", 1)[0].split("=", 1)
                self.cookies[key] = content
        return answer

    async def get(self, path):
        return await self.ask(self.request("GET", path))

    async def post(self, path, fields, multipart=False):
        if not multipart:
            return await self.ask(self.request("POST", path, urllib.parse.urlencode(fields).encode()))
        edge = secrets.token_hex(12)
        parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n' for n, v in fields]
        body = ("".join(parts) + f"--{edge}--\r\n").encode()
        return await self.ask(self.request("POST", path, body, f"multipart/form-data; boundary={edge}"))


def quantile(times, share):
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def steady(port, request, rate, seconds, connections=64):
    """Open loop: requests leave at fixed times whether or not the ones before were answered.

    Gives the latencies in seconds, counted from the planned moment, so that waiting in line counts too; and how far
    this program itself was behind its plan (its 99th percentile), which sets a limit to what the figures can tell.
    """
    pool = asyncio.Queue()
    for _ in range(connections):
        pool.put_nowait(Connection(port))
    latencies, lags, wrong = [], [], 0

    async def one(planned):
        nonlocal wrong
        connection = await pool.get()
        answer = await connection.send(request)
        pool.put_nowait(connection)
        wrong += answer.status != 200
        latencies.append(time.perf_counter() - planned)

    start = time.perf_counter() + 0.05
    tasks = []
    for number in range(rate * seconds):
        planned = start + number / rate
        wait = planned - time.perf_counter()
        if wait > 0:
            await asyncio.sleep(wait)
        lags.append(max(0, time.perf_counter() - planned))
        tasks.append(asyncio.create_task(one(planned)))
    await asyncio.gather(*tasks)
    while not pool.empty():
        pool.get_nowait().close()
    return latencies, quantile(lags, 0.99), wrong


async def closed(port, request, count, connections=4):
    """Closed loop: each connection asks again as soon as it has its answer. Gives the seconds in all."""
    left = iter(range(count))

    async def worker():
        connection = Connection(port)
        for _ in left:
            answer = await connection.send(request)
            if answer.status != 200:
                raise AssertionError(f"status {answer.status}")
        connection.close()

    start = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(connections)))
    return time.perf_counter() - start
