"""A PostgreSQL of one's own that can be stopped and started again; bin/postgres keeps no data over a stop."""

import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

from process import free_port


class OwnPostgres:
    def __init__(self):
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))
        if not found:
            raise RuntimeError("no PostgreSQL server found")
        self.bin, self.port = found[-1], free_port()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="stagekansen-postgres-"))
        # The server refuses to run as root.
        self.owner = "postgres" if os.geteuid() == 0 else None
        if self.owner:
            os.chown(self.folder, pwd.getpwnam(self.owner).pw_uid, -1)
        self.run("initdb", "-U", "stagekansen", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.url = f"postgres://stagekansen@127.0.0.1:{self.port}/postgres"
        self.start()

    def run(self, program, *arguments):
        command = [str(self.bin / program), "-D", str(self.folder / "data"), *arguments]
        prefix = ["runuser", "-u", self.owner, "--"] if self.owner else []
        subprocess.run(prefix + command, check=True, cwd=self.folder, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)

    def start(self):
        self.run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o",
                 f"-p {self.port} -c unix_socket_directories= -c listen_addresses=127.0.0.1", "start")

    def stop(self, how):
        """`fast` tells its clients, `immediate` is as if it had crashed."""
        self.run("pg_ctl", "-m", how, "stop")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.stop("immediate")
        except subprocess.CalledProcessError:
            pass
        shutil.rmtree(self.folder, ignore_errors=True)
