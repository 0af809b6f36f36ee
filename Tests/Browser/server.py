"""The program under test, with the demo's data in a folder of its own."""

import dataclasses
import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("STAGEKANSEN_BINARY", ROOT / ".build/debug/stagekansen"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """Use as `with Server() as server:`; stops the process and removes its folder at the end."""

    def __init__(self, database=None):
        self.database = database
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="stagekansen-browser-"))
        self.data = self.folder / "data"
        self.log = self.folder / "console.log"
        command = [BINARY, "demo", "--port", str(self.port), "--data", self.data]
        if self.database:
            command += ["--database", self.database]
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=open(self.log, "wb"), stderr=subprocess.STDOUT, cwd=self.folder,
            # Settings of the tests are no settings of the program.
            env={name: value for name, value in os.environ.items() if not name.startswith("STAGEKANSEN_")})
        try:
            self.wait_until_ready()
        except BaseException:
            self.__exit__()
            raise
        return self

    def wait_until_ready(self, seconds=300):
        while time.monotonic() - self.started < seconds:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended:\n{self.console()[-2000:]}")
            try:
                with urllib.request.urlopen(self.url + "/_healthz/readyz", timeout=5) as answer:
                    if answer.status == 200:
                        self.seconds_to_ready = time.monotonic() - self.started
                        return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"not ready after {seconds} s:\n{self.console()[-2000:]}")

    def stop(self):
        """Ends the process as a service manager would; its files stay."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def __exit__(self, kind=None, *_):
        self.stop()
        faults = [line for line in self.console().splitlines() if '"fault"' in line or "Fatal error" in line]
        if kind and faults:
            print("  the server says:", *faults[-5:], sep="\n    ")
        shutil.rmtree(self.folder, ignore_errors=True)

    def console(self):
        return self.log.read_text("utf-8", "replace")

    def sqlite(self):
        """The file of the embedded database."""
        return next(path for path in self.data.rglob("*") if path.suffix in (".sqlite", ".db"))

    def accounts(self):
        """The staff as the demo prints them."""
        pattern = r"^\s+(\w+)\s+(\S+@\S+)\s+“(.+)”\s+([A-Z2-7]{32})\s*$"
        return [Account(*found) for found in re.findall(pattern, self.console(), re.MULTILINE)]

    def account(self, role, school=0):
        """A member with a role; school 0 is the first that the demo names."""
        schools = list(dict.fromkeys(account.school for account in self.accounts()))
        return next(one for one in self.accounts() if one.role == role and one.school == schools[school])

    def first_school(self):
        """The start page of the first school, as the list of schools links to it."""
        with urllib.request.urlopen(self.url + "/") as answer:
            return re.search(r'href="(/s/[^"]+)"', answer.read().decode()).group(1)

    def codes(self):
        """Codes of made-up reports, by the state they are in."""
        found = re.findall(r"^\s+((?:\d{4} ){4}\d{4})\s+(\w+)\s*$", self.console(), re.MULTILINE)
        return {state: code.replace(" ", "") for code, state in found}


@dataclasses.dataclass
class Account:
    role: str
    mail: str
    passphrase: str
    secret: str

    @property
    def school(self):
        return self.mail.split("@")[1]
