"""A student who fills in the form as a browser does: every page is asked for, every answer is sent."""

import re
import time

from client import Visitor

# A person needs a few seconds for the first page; the form takes no answer that comes faster.
MINIMUM_SECONDS = 3.2
STORY = (
    "Dit is verhaal {number}. Op mijn stage lachten ze om mijn naam. De begeleider zei dat zo iemand niet bij de klanten "
    "past. Daarna kreeg ik alleen nog werk in het magazijn. Ik heb er iets van gezegd, maar het bleef zo. ") * 4


class Student(Visitor):
    def __init__(self, connection, number, school):
        super().__init__(connection)
        self.number, self.school = number, school

    async def open_form(self):
        await self.get(f"/s/{self.school}")
        page = await self.get(f"/f/1?s={self.school}")
        self.token, self.ready_at = page.token, time.perf_counter() + MINIMUM_SECONDS

    async def fill_in(self):
        """All answers up to the last page; afterwards only the sending is left."""
        steps = [
            [("school", self.school), ("receiver", "desk"), ("story", STORY.format(number=self.number)), ("website", "")],
            [("phase", "treatment"), ("conducts", "jokes"), ("conducts", "other_tasks"), ("reasons", "origin")],
            [("companyName", f"Bakkerij {self.number}"), ("companyPlace", "Zwolle"), ("when", "vorige week")],
            [("wishes", "apology"), ("contactMode", "anonymous"), ("name", ""), ("contact", ""), ("alertAddress", "")],
        ]
        for number, fields in enumerate(steps, 1):
            answer = await self.post(f"/f/{number}", [("token", self.token), *fields], multipart=number == 3)
            if answer.status != 303:
                raise AssertionError(f"page {number}: status {answer.status}")
            self.token = (await self.get(f"/f/{number + 1}")).token

    async def send(self):
        """The last press. Gives the seconds it took; says "busy" when the server asked to try again."""
        began = time.perf_counter()
        answer = await self.post("/f/5", [("token", self.token)])
        seconds = time.perf_counter() - began
        code = re.search(r'class="code"[^>]*>([\d\s]+)<', answer.text) if answer.status == 200 else None
        if code is None:
            return None, seconds
        self.code = re.sub(r"\D", "", code[1])
        self.receipt = answer.inside("<pre", "</pre>").split(">", 1)[1]
        return self.code, seconds


async def come_back(visitor, code):
    """With the code to one's own report. Gives the page and the seconds of entering the code and of the page."""
    page = await visitor.get("/c")
    began = time.perf_counter()
    answer = await visitor.post("/c", [("token", page.token), ("code", " ".join(code[i:i + 4] for i in range(0, 20, 4)))])
    entered = time.perf_counter()
    if answer.status != 303:
        return None, entered - began, 0
    report = await visitor.get("/m")
    return report, entered - began, time.perf_counter() - entered
