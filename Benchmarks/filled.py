"""A filled installation: start, memory, the inbox and the search, with as many cases and branches as the goals name."""

import asyncio
import re
import statistics
import time

from client import Connection, Visitor, quantile
from process import SCHOOLS
from student import Student, come_back
from totp import seconds_to_wait, totp


async def sign_in(port, account):
    """A member at the door, with the code that an authenticator app shows."""
    visitor = Visitor(Connection(port))
    page = await visitor.get("/inloggen")
    await visitor.post("/inloggen", [("token", page.token), ("mail", account["mail"]), ("passphrase", account["passphrase"])])
    page = await visitor.get("/inloggen/code")
    await asyncio.sleep(seconds_to_wait(account["secret"]))
    answer = await visitor.post("/inloggen/code", [("token", page.token), ("code", totp(account["secret"]))])
    if answer.status != 303:
        raise AssertionError(f"signing in: status {answer.status}")
    return visitor


def measure_start(server, table, times=5):
    """The figure that counts is the first start after the filling too: nothing is warm in the program then."""
    head = ["start to first answer", "median s", "longest s", "goal"]
    found = []
    for _ in range(times):
        server.stop()
        found.append(server.start(ready=f"/s/{server.card['slug']}").seconds_to_answer)
    cases, companies = server.count("case"), server.count("company")
    table.add(head, [f"serve, {cases} cases, {companies} branches", statistics.median(found), max(found), "≤ 1"])


async def times_of(server, visitor, path, count):
    """Milliseconds of each answer, the processor time of one, and the last answer."""
    await visitor.get(path)
    before, times = server.cpu(), []
    for _ in range(count):
        began = time.perf_counter()
        answer = await visitor.get(path)
        times.append((time.perf_counter() - began) * 1000)
        if answer.status != 200:
            raise AssertionError(f"{path}: status {answer.status}")
    return times, (server.cpu() - before) / count * 1000, answer


async def measure_staff(server, table, count):
    """The inbox as each role sees it, each of its lists and a later page of it, and a case."""
    head = ["page", "lines", "bytes", "CPU ms", "p50 ms", "p99 ms", "goal p99"]
    for role in ("desk_owner", "coordinator", "supervisor"):
        visitor = await sign_in(server.port, server.account(role))
        inbox = await visitor.get("/werk")
        lists = dict.fromkeys(["/werk", *re.findall(r'href="(/werk\?lijst=[^"&#]+)"', inbox.text)])
        for path in lists:
            later = re.search(r'href="(/werk\?[^"]*vanaf=[^"]+)"', (await visitor.get(path)).text)
            for address in [path, *([later[1].replace("&amp;", "&")] if later and path != "/werk" else [])]:
                times, cpu, answer = await times_of(server, visitor, address, count)
                lines = len(set(re.findall(r'href="/werk/([0-9a-v]{26})"', answer.text)))
                name = f"{role}: {address.split('vanaf=')[0]}{'…, second page' if 'vanaf=' in address else ''}"
                table.add(head, [name, lines, len(answer.body), cpu, quantile(times, 0.5), quantile(times, 0.99), "≤ 20"])
        case = re.search(r'href="(/werk/[0-9a-v]{26})"', inbox.text)
        if case:
            times, cpu, answer = await times_of(server, visitor, case[1], count)
            table.add(head, [f"{role}: a case", "", len(answer.body), cpu, quantile(times, 0.5), quantile(times, 0.99), ""])


async def measure_search(server, table, count):
    """The page of the form that looks in the register, for names of which there are few and many."""
    head = ["typed", "matches", "CPU ms", "p50 ms", "p95 ms", "goal p95"]
    student = Student(Connection(server.port), 0, SCHOOLS[0])
    await student.open_form()
    await asyncio.sleep(max(0, student.ready_at - time.perf_counter()))
    await student.post("/f/1", [("token", student.token), ("school", SCHOOLS[0]), ("story", "Een verhaal."), ("website", "")])
    for name, place in [("Bakkerij Wolkenkamp", ""), ("wolkenkamp", "Zwolle"), ("bakkerij", ""), ("ba", ""), ("qqqq", ""),
                        ("restaurant zilverpoort", "utr")]:
        page = await student.get("/f/3")
        fields = [("token", page.token), ("companyName", name), ("companyPlace", place), ("when", "")]
        await student.post("/f/3", fields, multipart=True)
        times, cpu, answer = await times_of(server, student, "/f/3", count)
        matches = max(0, len(re.findall(r'name="company"', answer.text)) - 1)
        table.add(head, [f"“{name}” {place}".strip(), matches, cpu, quantile(times, 0.5), quantile(times, 0.95),
                         "≤ 2, for the search alone"])


async def measure_codes(server, table, count):
    """Coming back with a code that was given out before all the others."""
    head = ["coming back", "openings", "CPU s per opening", "goal", "p50 ms", "p99 ms", "report page p50 ms"]
    times, before = [], server.cpu()
    codes = (server.card["codes"] * count)[:count]
    for one in codes:
        report, entering, showing = await come_back(Visitor(Connection(server.port)), one["code"].replace(" ", ""))
        if report is None or report.status != 200:
            raise AssertionError(f"a code of a {one['state']} report opens nothing")
        times.append((entering * 1000, showing * 1000))
    entering, showing = zip(*times, strict=True)
    table.add(head, [f"with {server.count('receipt')} receipts", count, (server.cpu() - before) / count, "≤ 0.1",
                     quantile(entering, 0.5), quantile(entering, 0.99), quantile(showing, 0.5)])
