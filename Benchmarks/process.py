"""The processes under measurement: Stagekansen itself, and a plain Python server beside it."""

import csv
import glob
import io
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = pathlib.Path(os.environ.get("STAGEKANSEN_BINARY", ROOT / ".build-release/release/stagekansen"))
TICK = os.sysconf("SC_CLK_TCK")
# Our own settings are no settings of the program.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("STAGEKANSEN_")}
SCHOOLS = [f"school-{letter}" for letter in "abcdef"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Process:
    """A server in a process of its own, watched through /proc."""

    process = None
    # Where its console goes; nowhere in particular when it is not set.
    log_file = None

    def launch(self, command, ready, environment=None, seconds=120):
        """Starts it and asks for a page until it answers; keeps the seconds until then."""
        began = time.perf_counter()
        self.log = open(self.log_file, "w+b") if self.log_file else tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT,
            env={**ENVIRONMENT, **(environment or {})})
        request = f"GET {ready} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode()
        while time.perf_counter() - began < seconds:
            if self.process.poll() is not None:
                raise RuntimeError(f"ended at once: {self.output()[-1500:]}")
            try:
                with socket.create_connection(("127.0.0.1", self.port), 5) as connection:
                    connection.sendall(request)
                    if b" 200 " in connection.recv(100):
                        self.seconds_to_answer = time.perf_counter() - began
                        return self
            except OSError:
                time.sleep(0.002)
        raise RuntimeError(f"no answer after {seconds} s: {self.output()[-1500:]}")

    def output(self):
        self.log.seek(0)
        return self.log.read().decode("utf-8", "replace")

    def stop(self, how=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(30)

    def cpu(self):
        """Seconds of processor time since the start, of all threads."""
        return self.ticks(f"/proc/{self.process.pid}/stat")

    @staticmethod
    def ticks(path):
        fields = pathlib.Path(path).read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def pool_threads(self):
        """Processor seconds of each thread of the pools for slow work, by its id."""
        found = {}
        for folder in glob.glob(f"/proc/{self.process.pid}/task/*"):
            if pathlib.Path(folder, "comm").read_text().startswith("TP-#"):
                found[folder] = self.ticks(folder + "/stat")
        return found

    def memory(self, line):
        """MB; `line` is VmRSS (now) or VmHWM (the most so far)."""
        for entry in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if entry.startswith(line + ":"):
                return int(entry.split()[1]) / 1024
        raise RuntimeError(line)


class Stagekansen(Process):
    """`stagekansen serve` with six schools and the costs of key derivation as they are in service."""

    # More settings, by their names in the environment.
    settings = {}
    is_kept = False

    def __init__(self, database=None):
        self.database = database
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="stagekansen-bench-"))
        self.port = free_port()
        if database:
            psql(database, "DROP SCHEMA public CASCADE; CREATE SCHEMA public")

    def options(self):
        return ["--data", str(self.folder), *(["--database", self.database] if self.database else [])]

    def found(self):
        """Sets the schools up as an administrator does; those of an earlier run in the same folder stay."""
        for slug in SCHOOLS:
            people = [(option, f"Naam {option} <{option}@{slug}.example>") for option in ("desk-owner", "adviser", "administrator")]
            flags = [part for option, person in people for part in (f"--{option}", person)]
            added = subprocess.run(
                [BINARY, "organisation", "add", *self.options(), "--slug", slug, "--name", f"{slug} (mbo)", *flags],
                capture_output=True, text=True, env=ENVIRONMENT)
            if added.returncode and "another school has it" not in added.stderr:
                raise SystemExit(added.stderr)
        return self

    def start(self, ready=f"/s/{SCHOOLS[0]}", command="serve"):
        # The header of a proxy is trusted, so that each visitor comes from a network of its own.
        return self.launch(
            [BINARY, command, *self.options(), "--port", str(self.port)], ready, {"STAGEKANSEN_TRUST_PROXY": "1", **self.settings}, 600)

    def fill(self, cases, companies=300, seed=1):
        """One school with known staff, and made-up reports and companies. Gives what it prints, and the seconds."""
        began = time.perf_counter()
        done = subprocess.run(
            [BINARY, "fill", *self.options(), "--cases", str(cases), "--companies", str(companies), "--seed", str(seed)],
            check=True, capture_output=True, text=True, env=ENVIRONMENT)
        self.card = json.loads(done.stdout)
        return self.card, time.perf_counter() - began

    def use(self, folder):
        """An installation that `fill` made before, with what it printed in `fill.json` beside it. It is kept."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder, self.is_kept = pathlib.Path(folder), True
        self.card = json.loads((self.folder / "fill.json").read_text())

    def account(self, role):
        return next(one for one in self.card["accounts"] if one["role"] == role)

    def rows(self, query):
        """All values as text; a missing one is empty."""
        if self.database:
            return [tuple(row) for row in csv.reader(io.StringIO(psql(self.database, query, "--csv")))]
        file = next(path for path in self.folder.rglob("*") if path.suffix in (".sqlite", ".db"))
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
            return [tuple("" if value is None else str(value) for value in row) for row in connection.execute(query)]

    def count(self, table):
        return int(self.rows(f'SELECT count(*) FROM "{table}"')[0][0])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        if not self.is_kept:
            shutil.rmtree(self.folder, ignore_errors=True)


class PlainServer(Process):
    """Python's own http.server, answering each request with the same bytes: the least that a server can do."""

    def __init__(self, size):
        self.port = free_port()
        self.command = [sys.executable, str(pathlib.Path(__file__).with_name("plain_server.py")), str(self.port), str(size)]

    def __enter__(self):
        return self.launch(self.command, "/")

    def __exit__(self, *_):
        self.stop()


def psql(url, query, *flags):
    done = subprocess.run(["psql", "-qAtX", *flags, url, "-c", query], check=True, capture_output=True, text=True)
    return done.stdout.strip()
