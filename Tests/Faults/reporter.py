"""A student who sends a report and goes on after every interruption, as a person does who presses again."""

import base64
import random
import re
import struct
import time
import zlib

from visitor import Interrupted, Visitor

CONSENTS = ["supervisor", "company_without_name", "company_with_name", "anti_discrimination_bureau", "accreditation_body",
            "figures"]
STORY = "Dit is verhaal nummer {number}. Op mijn stage zeiden ze iets over mijn naam, en «{mark}» hoorde ik ook. "
# A person needs a few seconds for the first page; the form takes no answer that comes faster.
PATIENCE = 3.2


def picture(number, side=24):
    """A grey picture that no other report has: the bytes of its lines, and the file."""
    chance = random.Random(number)
    lines = b"".join(b"\0" + chance.randbytes(side) for _ in range(side))

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return lines, b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def lines_of(png):
    """The lines of a picture as they stand in its file."""
    place, data = 8, b""
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place:place + 8])
        if kind == b"IDAT":
            data += png[place + 8:place + 8 + length]
        place += 12 + length
    return zlib.decompress(data)


class Unavailable(Interrupted):
    """The page that says that nothing can be stored now."""


class Reporter(Visitor):
    """Each call of `advance` takes one step; after `Interrupted` the same step is taken again."""

    STEPS = ["open", "form 1", "form 2", "form 3", "form 4", "send", "look", "message"]

    def __init__(self, port, number, school):
        super().__init__(port)
        self.number, self.school, self.step = number, school, 0
        chance = random.Random(f"reporter {number}")
        self.mark = base64.b32encode(chance.randbytes(10)).decode()
        self.story = (STORY.format(number=number, mark=self.mark) * chance.randint(1, 12)).strip()
        self.company, self.place = f"Bakkerij {self.mark[:6]}", "Zwolle"
        self.when = f"in week {chance.randint(1, 52)}"
        self.consents = {kind for kind in CONSENTS if chance.random() < 0.5}
        self.has_file, self.has_address = chance.random() < 0.4, chance.random() < 0.3
        self.messages = [f"Bericht {k} van {self.mark}" for k in range(chance.randint(0, 2))]
        self.acknowledged, self.unsure = [], []
        self.code = self.receipt = None
        self.ready_at, self.again = 0, False

    def ask(self, method, path, body=None, headers=None):
        super().ask(method, path, body, headers)
        if self.status == 503:
            self.check_page(method, path, body)
            raise Unavailable(path)
        return self

    def check_page(self, method, path, body):
        """Whoever is told that nothing was stored, has what was typed, and the button to send it again."""
        if method == "GET" or self.again_words(path, body) in self.words and 'name="token"' in self.text:
            return
        raise AssertionError(f"report {self.number} at “{self.name}”: what was typed is not on the page")

    def again_words(self, path, body):
        if path == "/m/bericht":
            return self.unsure[-1]
        is_plain = b"&go=" not in body and b'name="go"' not in body
        return {"/f/1": self.story, "/f/3": self.company if is_plain else ""}.get(path, "")

    @property
    def name(self):
        return self.STEPS[self.step]

    @property
    def is_done(self):
        return self.step == len(self.STEPS)

    def advance(self):
        try:
            getattr(self, f"take_{self.name.split(' ')[0]}")()
            self.again = False
        except Interrupted:
            self.again = True
            raise

    def expect(self, status):
        if self.status != status:
            raise AssertionError(f"report {self.number} at “{self.name}”: status {self.status} from {self.path}")

    def take_open(self):
        self.get(f"/s/{self.school}").expect(200)
        self.get(f"/f/1?s={self.school}").expect(200)
        self.form_token, self.ready_at = self.token, time.monotonic() + PATIENCE
        self.step += 1

    def take_form(self):
        number = self.step
        files = None
        if number == 3:
            # What came before the interruption may be kept already; a person sees it on the page and starts anew.
            if self.again:
                self.post("/f/3", [("token", self.form_token), ("school", self.school), ("go", "removeFiles")], [])
            files = [("files", "foto.png", "image/png", picture(self.number)[1])] if self.has_file else []
        self.post(f"/f/{number}", [("token", self.form_token), ("school", self.school), *self.answers(number)], files).expect(303)
        self.get(f"/f/{number + 1}").expect(200)
        self.form_token = self.token
        self.step += 1

    def answers(self, number):
        return [
            [("receiver", "desk"), ("story", self.story), ("website", "")],
            [("phase", "treatment"), ("conducts", "jokes"), ("reasons", "origin")],
            [("companyName", self.company), ("companyPlace", self.place), ("when", self.when)],
            [("wishes", "apology"), ("contactMode", "anonymous"), ("name", ""), ("contact", ""),
             ("alertAddress", f"student{self.number}@student.example" if self.has_address else ""),
             *((f"consent-{kind}", "yes" if kind in self.consents else "no") for kind in CONSENTS)],
        ][number - 1]

    def take_send(self):
        self.post("/f/5", [("token", self.form_token)])
        code = re.search(r'class="code"[^>]*>([\d\s]+)<', self.text) if self.status == 200 else None
        if code is None:
            # Too busy: the same form stands on the page.
            self.expect(400)
            self.form_token = self.token
            time.sleep(0.3)
            return
        self.receipt = self.inside("<pre", "</pre>").split(">", 1)[1]
        self.code = re.sub(r"\D", "", code[1])
        self.step += 1

    def take_look(self):
        self.get("/m").expect(200)
        self.step += 1

    def take_message(self):
        if not self.messages:
            self.step += 1
            return
        words = self.messages.pop()
        self.get("/m").expect(200)
        self.unsure.append(words)
        # Not sent again after an interruption: it may be there already, and twice would be wrong.
        self.post("/m/bericht", [("token", self.token), ("message", words)]).expect(303)
        self.unsure.remove(words)
        self.acknowledged.append(words)
