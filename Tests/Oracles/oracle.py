"""How an oracle of the statistics library is asked and answers: one JSON value in, one out.

Infinite numbers are "Infinity" and "-Infinity"; what is not a number, or not estimable, is null.
"""

import json
import math
import sys


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def asked():
    return json.load(sys.stdin)


def answer(value):
    json.dump(plain(value), sys.stdout, allow_nan=False)
