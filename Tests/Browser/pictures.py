"""Makes the pictures in docs/pictures: the main pages at 320 and 1280 px, in Dutch, and three of them in Arabic.

Run as `.venv/bin/python Tests/Browser/pictures.py`; then look at the difference, as with a golden file.
"""

import re
import time

from playwright.sync_api import sync_playwright

from phone import launch
from server import ROOT, Server

FOLDER = ROOT / "docs/pictures"
WIDTHS = (320, 1280)
# In px, by width; keeps the folder under 4 MB.
LONGEST = {320: 1800, 1280: 900}
ANSWERS = [
    {
        "story": "Op mijn stage bij de bakkerij lachten ze om mijn naam. De begeleider zei: zo iemand zet ik niet bij de "
        "klanten. Daarna kreeg ik alleen nog werk in het magazijn.",
    },
    {"phase": "treatment", "conducts": ["jokes", "other_tasks"], "reasons": []},
    {"companyName": "Bakkerij De Korenaar", "companyPlace": "Zwolle", "when": "vorige week"},
    {"contactMode": "anonymous"},
]
RECOGNITION = (
    "Dank je wel dat je dit vertelt. Wat je schrijft is niet normaal, en het ligt niet aan jou. Ik neem het serieus.")
STEPS = ["story", "what-happened", "where-and-when", "wishes"]


class Camera:
    def __init__(self, browser, server, suffix=""):
        self.context = browser.new_context(viewport={"width": 320, "height": 640}, locale="nl-NL", java_script_enabled=False)
        self.page = self.context.new_page()
        self.server, self.suffix = server, suffix

    def open(self, path):
        if self.page.goto(self.server.url + path).status != 200:
            raise LookupError(path)

    def take(self, name):
        """At each width, as far as somebody scrolls: a long page is cut off."""
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 640 if width == 320 else 900})
            height = self.page.locator("html").bounding_box()["height"]
            clip = {"x": 0, "y": 0, "width": width, "height": min(height, LONGEST[width])}
            self.page.screenshot(path=FOLDER / f"{name}{self.suffix}-{width}.png", full_page=True, clip=clip)
        self.page.set_viewport_size({"width": 320, "height": 640})

    def press(self, selector="main form button.button"):
        with self.page.expect_navigation():
            self.page.locator(selector).first.click()

    def fill(self, answers):
        for name, answer in answers.items():
            field = self.page.locator(f"main [name='{name}']")
            if field.first.get_attribute("type") in ("radio", "checkbox"):
                for value in answer if isinstance(answer, list) else [answer]:
                    self.page.locator(f"main [name='{name}'][value='{value}']").check()
            else:
                field.first.fill(answer)


def report(camera, start, wanted):
    """A whole report, with a picture of each page; ends on the report's own page."""
    camera.open(start)
    camera.take("start")
    camera.press("main a[href*='/f/1']")
    for step, answers in zip(STEPS, ANSWERS, strict=True):
        camera.fill(answers)
        if step in wanted:
            camera.take(step)
        if step == "story":
            time.sleep(3.2)
        camera.press()
    for name in ("check", "receipt"):
        if name in wanted:
            camera.take(name)
        camera.press("main form button.button, main a.button")
    camera.take("status")


def staff(camera, server):
    camera.open("/inloggen")
    camera.take("sign-in")
    account = next(line for line in server.console().splitlines() if re.search(r"desk_?owner", line, re.I))
    mail, passphrase = re.search(r"(\S+@\S+)\s+“([^”]+)”", account).groups()
    camera.fill({"mail": mail, "passphrase": passphrase})
    camera.press()
    camera.fill({"code": re.search(r"\b\d{3} ?\d{3}\b", camera.page.locator(".warn").inner_text())[0]})
    camera.press()
    camera.open("/werk")
    camera.take("inbox")
    camera.open("/werk/bord")
    camera.take("board")
    camera.open("/werk/cijfers")
    camera.take("figures")
    recognise(camera)


def recognise(camera):
    """The first case that awaits a recognition: the case, the form and the preview."""
    cases = []
    camera.open("/werk")
    for tab in links(camera, r"/werk\?lijst=\w+"):
        camera.open(tab)
        cases += links(camera, r"/werk/[^/?]{20,}")
    for case in cases:
        camera.open(case)
        form = links(camera, r".*/recognise")
        if form:
            camera.take("case")
            camera.open(form[0])
            camera.fill({"recognition": RECOGNITION, "next_step": "Ik schrijf je morgen met een voorstel voor een gesprek."})
            camera.take("recognise")
            camera.press("main form button[value='bekijk']")
            camera.take("preview")
            return
    print("no case awaits a recognition")


def links(camera, pattern):
    """The addresses on the page that are like this."""
    paths = [link.get_attribute("href") for link in camera.page.locator("main a[href]").all()]
    return [path for path in dict.fromkeys(paths) if re.fullmatch(pattern, path)]


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Server() as server, sync_playwright() as playwright:
        browser = launch(playwright)
        dutch = Camera(browser, server)
        dutch.open("/")
        start = dutch.page.locator("main a[href*='/s/']").first.get_attribute("href")
        report(dutch, start, {*STEPS, "check", "receipt"})
        dutch.open(start + "/cijfers")
        dutch.take("school")
        dutch.open("/cijfers")
        dutch.take("schools")
        arabic = Camera(browser, server, "-ar")
        arabic.open("/taal/ar?terug=" + start)
        report(arabic, start, {"story"})
        code = Camera(browser, server)
        code.open("/c")
        code.take("code")
        try:
            staff(Camera(browser, server), server)
        except LookupError as missing:
            print(f"no page at {missing}")
        browser.close()
    files = [path for path in FOLDER.iterdir() if path.suffix == ".png"]
    print(f"{len(files)} pictures, {sum(path.stat().st_size for path in files) / 1e6:.2f} MB")


main()
