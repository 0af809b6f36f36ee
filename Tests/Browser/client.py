"""A visitor without a browser: forms, cookies, and an own network address on loopback."""

import html
import http.client
import http.cookies
import re
import secrets
import urllib.parse
from html.parser import HTMLParser


class Forms(HTMLParser):
    """The fields of the page's main form, as a browser would send them untouched."""

    def __init__(self, markup):
        super().__init__()
        self.fields, self.words, self.inside, self.classes = [], {}, False, []
        self.feed(markup)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "class" in values:
            self.classes = values["class"].split()
        if tag == "main":
            self.inside = True
        if not self.inside or not values.get("name"):
            return
        kind = values.get("type", "")
        if tag == "textarea" or (tag == "input" and kind not in ("radio", "checkbox", "file", "submit")):
            self.fields.append((values["name"], values.get("value", "")))
        elif tag == "input" and kind in ("radio", "checkbox") and "checked" in values:
            self.fields.append((values["name"], values.get("value", "")))

    def handle_data(self, data):
        if "code" in self.classes and data.strip():
            self.words.setdefault("code", data.strip())
        self.classes = []


def first_form(client):
    """The address of the form, from a school's start page."""
    return html.unescape(re.search(r'href="(/f/1[^"]*)"', client.markup).group(1))


class Client:
    def __init__(self, port, address="127.0.0.1"):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120, source_address=(address, 0))
        self.cookies = {}
        self.status, self.markup, self.path = 0, "", "/"

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields, multipart=False):
        if multipart:
            boundary = secrets.token_hex(16)
            parts = [
                f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields]
            body = "".join(parts) + f"--{boundary}--\r\n"
            kind = f"multipart/form-data; boundary={boundary}"
        else:
            body, kind = urllib.parse.urlencode(fields), "application/x-www-form-urlencoded"
        return self.ask("POST", path, body.encode(), {"Content-Type": kind})

    def send_form(self, answers):
        """Sends the page's form with these answers in place of its own."""
        fields = [field for field in Forms(self.markup).fields if field[0] not in answers]
        for name, answer in answers.items():
            fields += [(name, value) for value in (answer if isinstance(answer, list) else [answer])]
        return self.post(self.path, fields, multipart='enctype="multipart/form-data"' in self.markup)

    def ask(self, method, path, body=None, headers=None):
        headers = {**(headers or {}), "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        self.markup = answer.read().decode("utf-8", "replace")
        self.status, self.path = answer.status, path
        for line in answer.headers.get_all("Set-Cookie") or []:
            for name, morsel in http.cookies.SimpleCookie(line).items():
                self.cookies[name] = morsel.value
        if answer.status == 303:
            return self.ask("GET", answer.headers["Location"])
        return self

    def close(self):
        self.connection.close()
