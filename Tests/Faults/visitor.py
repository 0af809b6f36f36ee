"""A browser without pictures: cookies, forms, a network address of its own behind a proxy. Nothing is retried."""

import html
import http.client
import http.cookies
import random
import re
import secrets
import urllib.parse


class Interrupted(Exception):
    """The answer did not come, or not whole."""


class Visitor:
    def __init__(self, port, seconds=60):
        self.port, self.seconds = port, seconds
        self.cookies, self.connection = {}, None
        self.address = ".".join(["10", *(str(random.randrange(256)) for _ in range(3))])

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields, files=None):
        """`files` are (name of the field, name, media type, bytes); with any, the form goes as a browser sends files."""
        if files is None:
            body, kind = urllib.parse.urlencode(fields).encode(), "application/x-www-form-urlencoded"
        else:
            edge = secrets.token_hex(12)
            parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'.encode() for n, v in fields]
            parts += [(f'--{edge}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
                       f"Content-Type: {kind}\r\n\r\n").encode() + content + b"\r\n" for field, name, kind, content in files]
            body, kind = b"".join(parts) + f"--{edge}--\r\n".encode(), f"multipart/form-data; boundary={edge}"
        return self.ask("POST", path, body, {"Content-Type": kind})

    def ask(self, method, path, body=None, headers=None):
        headers = {**(headers or {}), "X-Forwarded-For": self.address}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.seconds)
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            self.body = answer.read()
        except (OSError, http.client.HTTPException) as problem:
            self.close()
            raise Interrupted(type(problem).__name__) from problem
        self.status, self.path, self.location = answer.status, path, answer.headers.get("Location")
        for line in answer.headers.get_all("Set-Cookie") or []:
            for name, morsel in http.cookies.SimpleCookie(line).items():
                self.cookies[name] = morsel.value
        return self

    def close(self):
        if self.connection is not None:
            self.connection.close()
        self.connection = None

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    @property
    def words(self):
        """As people read it: entities made plain."""
        return html.unescape(self.text)

    @property
    def token(self):
        """The hidden token of the first form in the page's content."""
        found = re.search(r'name="token" value="([^"]+)"', self.text.split("<main", 1)[-1])
        if not found:
            raise AssertionError(f"no form at {self.path}, status {self.status}")
        return found[1]

    def inside(self, start, end):
        return html.unescape(self.text.split(start, 1)[1].split(end, 1)[0])
