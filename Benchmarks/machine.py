"""The machine that the figures are of, without its name."""

import os
import pathlib
import platform
import re


def words(path, pattern):
    found = re.search(pattern, pathlib.Path(path).read_text(), re.M)
    return found[1].strip() if found else "unknown"


def load():
    return " ".join(f"{value:.1f}" for value in os.getloadavg())


def description():
    memory = int(words("/proc/meminfo", r"^MemTotal:\s+(\d+)")) / 1024 / 1024
    processor = words("/proc/cpuinfo", r"^model name\s*:\s*(.+)$")
    system = words("/etc/os-release", r'^PRETTY_NAME="?([^"\n]+)')
    return [
        f"Processor: {processor}, {os.cpu_count()} cores",
        f"Memory: {memory:.0f} GB",
        f"System: {system}, kernel {platform.release().split('-')[0]}",
        f"Python {platform.python_version()} for the load and the yardsticks",
    ]
