"""Memory at rest, the time from start to first answer, and the inbox of the demo."""

import re
import statistics
import time

from client import Connection, Visitor, quantile
from process import PlainServer, Stagekansen


def measure_memory(at_rest, high, table):
    head = ["memory", "MB", "goal", "× Python http.server at rest"]
    with PlainServer(6000) as plain:
        time.sleep(1)
        least = plain.memory("VmRSS")
    table.add(head, ["at rest, a page asked for", at_rest, "≤ 60", at_rest / least])
    table.add(head, ["most while reports were sent", high, "≤ 400", high / least])


def measure_starts(server, table, times=5):
    """With everything stored by the other measurements."""
    head = ["start to first answer", "median s", "goal", "× Python http.server"]
    found = []
    for _ in range(times):
        server.stop()
        found.append(server.start().seconds_to_answer)
    plain = []
    for _ in range(times):
        with PlainServer(6000) as process:
            plain.append(process.seconds_to_answer)
    median, least = statistics.median(found), statistics.median(plain)
    table.add(head, [f"serve, {server.count('case')} cases", median, "≤ 0.3", median / least])
    table.add(head, ["Python http.server", least, "", 1])


async def measure_inbox(database, table, size):
    """Signs in on the demo as a desk owner, and asks for the inbox and its first case again and again."""
    with Stagekansen(database) as demo:
        demo.start("/", "demo")
        filling = demo.seconds_to_answer
        visitor = Visitor(Connection(demo.port))
        await sign_in(visitor, demo.output())
        inbox = await visitor.get("/werk")
        if inbox.status != 200:
            table.note(f"The inbox answered with status {inbox.status}: not measured.")
            return
        case = re.search(r'href="(/werk/(?!team|account)[^"/?]+)"', inbox.text)
        head = ["demo (200 reports)", "bytes", "CPU ms", "p50 ms", "p99 ms", "goal p99"]
        pages = [("inbox", "/werk", "≤ 20"), *([("a case", case[1], "")] if case else [])]
        for name, path, goal in pages:
            before, latencies = demo.cpu(), []
            for _ in range(size["inbox"]):
                began = time.perf_counter()
                answer = await visitor.get(path)
                latencies.append((time.perf_counter() - began) * 1000)
                if answer.status != 200:
                    raise AssertionError(f"{path}: status {answer.status}")
            cpu = (demo.cpu() - before) / size["inbox"] * 1000
            table.add(head, [name, len(answer.body), cpu, quantile(latencies, 0.5), quantile(latencies, 0.99), goal])
        demo.stop()
        again = demo.start("/", "demo").seconds_to_answer
        table.note(f"The demo made its data in {filling:.1f} s; the start after that took {again:.2f} s.")


async def sign_in(visitor, console):
    account = re.search(r"^ *deskOwner\s+(\S+@\S+)\s+“([^”]+)”|^ *desk_owner\s+(\S+@\S+)\s+“([^”]+)”", console, re.M)
    mail, passphrase = [part for part in account.groups() if part]
    page = await visitor.get("/inloggen")
    await visitor.post("/inloggen", [("token", page.token), ("mail", mail), ("passphrase", passphrase)])
    page = await visitor.get("/inloggen/code")
    code = re.search(r"\b(\d{3} ?\d{3})\b", page.inside('class="warn"', "</p>"))[1]
    answer = await visitor.post("/inloggen/code", [("token", page.token), ("code", code)])
    if answer.status != 303:
        raise AssertionError(f"signing in: status {answer.status}")
