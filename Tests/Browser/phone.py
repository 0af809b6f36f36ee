"""A visitor with a small screen and scripts off; counts what the network carries."""

import re

CHROMIUM = "/usr/bin/chromium"


def launch(playwright):
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


class Phone:
    def __init__(self, browser, server, pages, name, language="nl", user_agent=None):
        options = {"viewport": {"width": 320, "height": 640}, "java_script_enabled": False, "locale": language}
        if user_agent:
            options["user_agent"] = user_agent
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.server, self.pages, self.name = server, pages, name
        self.screens = 0
        self.requests = []
        self.bytes = 0
        self.hosts = set()
        self.status = 0
        self.markup = ""
        self.count_traffic()

    def count_traffic(self):
        network = self.context.new_cdp_session(self.page)
        network.send("Network.enable")

        def sent(event):
            if "redirectResponse" in event:
                self.bytes += event["redirectResponse"].get("encodedDataLength", 0)
            self.requests.append((event["requestId"], event["request"]["method"], event["request"]["url"]))
            self.hosts.add(re.sub(r"^(\w+://[^/]*).*", r"\1", event["request"]["url"]))

        def cached(event):
            self.requests = [request for request in self.requests if request[0] != event["requestId"]]

        network.on("Network.requestWillBeSent", sent)
        network.on("Network.requestServedFromCache", cached)
        network.on("Network.loadingFinished", lambda event: self.add_bytes(event["encodedDataLength"]))

    def add_bytes(self, count):
        self.bytes += count

    def reset(self):
        """Starts the counts anew, with an empty cache."""
        self.screens, self.requests, self.bytes = 0, [], 0

    def open(self, path, name=None):
        return self.arrived(self.page.goto(self.server.url + path), name)

    def follow(self, selector, name=None):
        """A tap on a link or a button that leads to another page."""
        with self.page.expect_navigation() as navigation:
            self.page.locator(selector).first.click()
        return self.arrived(navigation.value, name)

    def send(self, name=None, button="main form button.button:not([name])"):
        return self.follow(button, name)

    def arrived(self, response, name):
        self.screens += 1
        self.status = response.status
        self.markup = response.text()
        if "text/html" in response.headers.get("content-type", ""):
            self.pages.add(name or f"{self.name}{self.path}", self.page.url.split("#")[0], self.markup)
        return self

    @property
    def path(self):
        return self.page.url.removeprefix(self.server.url)

    def sees(self, words):
        return words in self.page.locator("body").inner_text()

    def text(self, selector):
        return self.page.locator(selector).first.inner_text().strip()

    def fill(self, answers):
        """Answers by the name of the field. A field that the page does not have is a mistake of the test."""
        for name, answer in answers.items():
            fields = self.page.locator(f"main [name='{name}']")
            kind = fields.first.get_attribute("type") or "text"
            if kind in ("radio", "checkbox"):
                for value in answer if isinstance(answer, list) else [answer]:
                    self.page.locator(f"main [name='{name}'][value='{value}']").check()
            elif kind == "file":
                fields.set_input_files(answer)
            else:
                # In a closed <details> a field is there, but not to be seen.
                if not fields.first.is_visible():
                    self.page.locator("details:not([open]) summary").first.click()
                fields.first.fill(answer)

    def fill_first(self, path, answers):
        self.open(path)
        self.fill(answers)

    def links(self, selector):
        """The addresses that the page links to, each once."""
        return list(dict.fromkeys(link.get_attribute("href") for link in self.page.locator(selector).all()))

    def close(self):
        self.context.close()
