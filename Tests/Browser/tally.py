"""Counts what passed and what failed, and says so at the end."""

import sys


class Tally:
    def __init__(self, name):
        self.name = name
        self.passed = 0
        self.failures = []

    def check(self, holds, words):
        """One promise. A failure is printed at once; the run goes on."""
        if holds:
            self.passed += 1
        else:
            self.failures.append(words)
            print(f"  FAILED {self.name}: {words}", flush=True)
        return bool(holds)

    def none(self, found, words):
        """Nothing of a kind may have been found."""
        return self.check(not found, f"{words}: {list(found)[:5]}")

    def close(self):
        print(f"{self.name}: {self.passed} passed, {len(self.failures)} failed", flush=True)
        sys.exit(1 if self.failures else 0)
