"""Row 1: a page of the report form, beside fixed bytes from the same server and from Python's own."""

import asyncio
import re

from client import Connection, Visitor, closed, quantile, steady
from process import SCHOOLS, PlainServer
from student import Student

RATE = 1000


async def requests_of_a_visit(port):
    """The same visitor, with a filled-in form, at each page."""
    student = Student(Connection(port), 0, SCHOOLS[0])
    await student.open_form()
    await asyncio.sleep(max(0, 3.3))
    start = await student.get(f"/s/{SCHOOLS[0]}")
    style = re.search(r'rel="stylesheet" href="([^"]+)"', start.text)[1]
    await student.fill_in()
    stranger = Visitor(None)
    named = {
        "stylesheet (fixed bytes)": stranger.request("GET", style),
        "start page": stranger.request("GET", f"/s/{SCHOOLS[0]}"),
        "form 1, new visitor": stranger.request("GET", f"/f/1?s={SCHOOLS[0]}"),
        **{f"form {number}, with answers": student.request("GET", f"/f/{number}") for number in range(1, 5)},
        "check page": student.request("GET", "/f/5"),
        "code page": stranger.request("GET", "/c"),
    }
    sizes = {name: len((await student.connection.send(request)).body) for name, request in named.items()}
    return named, sizes


async def cpu_of(process, request, count):
    """Milliseconds of the server's processor time for one answer."""
    await closed(process.port, request, count // 10)
    before = process.cpu()
    seconds = await closed(process.port, request, count)
    return (process.cpu() - before) / count * 1000, count / seconds


async def at_rate(process, request, seconds):
    latencies, lag, wrong = await steady(process.port, request, RATE, seconds)
    return {
        "p50": quantile(latencies, 0.5) * 1000, "p99": quantile(latencies, 0.99) * 1000, "lag": lag * 1000,
        "wrong": wrong}


async def measure(server, table, size):
    named, sizes = await requests_of_a_visit(server.port)
    results = {}
    for name, request in named.items():
        milliseconds, most = await cpu_of(server, request, size["pages"])
        results[name] = {"bytes": sizes[name], "cpu": milliseconds, "most": most}
    page = "form 2, with answers"
    style = "stylesheet (fixed bytes)"
    for name in (page, "form 1, new visitor", style):
        results[name] |= await at_rate(server, named[name], size["seconds"])
    plain = "Python http.server, as many bytes"
    with PlainServer(sizes[page]) as process:
        request = Visitor(None).request("GET", "/")
        milliseconds, most = await cpu_of(process, request, size["pages"])
        results[plain] = {"bytes": sizes[page], "cpu": milliseconds, "most": most}
        results[plain] |= await at_rate(process, request, size["seconds"])
    head = ["page", "bytes", "CPU ms", "× stylesheet", "× http.server", "most/s, 4 connections", f"p50 ms at {RATE}/s", "p99 ms",
            "sender late, p99 ms", "not 200"]
    for name, row in results.items():
        open_loop = [row.get("p50"), row.get("p99"), row.get("lag"), row.get("wrong")]
        table.add(head, [
            name, row["bytes"], row["cpu"], row["cpu"] / results[style]["cpu"], row["cpu"] / results[plain]["cpu"],
            round(row["most"]), *open_loop])
    return results[page]["cpu"]
