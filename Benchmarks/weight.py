"""What one report weighs: every page and every answer of a student, with the style sheet, without scripts."""

import asyncio
import re

from client import Connection
from process import SCHOOLS
from student import Student


async def measure_weight(server, table):
    """Bodies as they go over the wire; no compression. Headers are told apart."""
    student = Student(Connection(server.port), 0, SCHOOLS[0])
    seen, asked = [], student.ask

    async def counted(request):
        answer = await asked(request)
        head = sum(len(name) + len(value) + 4 for name, value in answer.headers)
        seen.append((request.split(b" ", 2)[1].decode(), len(answer.body), head, answer.status))
        return answer
    student.ask = counted
    await student.open_form()
    first = await student.get(f"/s/{SCHOOLS[0]}")
    await student.get(re.search(r'rel="stylesheet" href="([^"]+)"', first.text)[1])
    # The start page was asked for twice, to find the address of the style sheet.
    seen.pop(0)
    await asyncio.sleep(3.3)
    await student.fill_in()
    await student.send()
    head = ["what", "value", "goal"]
    pages = [one for one in seen if one[3] == 200]
    heaviest = max((one for one in pages if one[0].startswith("/f/")), key=lambda one: one[1])
    table.add(head, ["requests for a whole report (a redirect counts with its page)", len(pages), "≤ 12"])
    table.add(head, ["bytes of all bodies", sum(one[1] for one in seen), "≤ 60,000"])
    table.add(head, ["bytes of all headers", sum(one[2] for one in seen), ""])
    table.add(head, [f"heaviest page of the form ({heaviest[0]})", heaviest[1], "≤ 20,000"])
