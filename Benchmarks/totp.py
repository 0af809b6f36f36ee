"""The code that an authenticator app shows (RFC 6238: SHA-1, six digits, thirty seconds)."""

import base64
import hashlib
import hmac
import struct
import time


used = {}


def seconds_to_wait(secret):
    """A code is taken once: how long until there is another."""
    now = time.time()
    return 30.1 - now % 30 if used.get(secret) == now // 30 else 0


def totp(secret):
    step = int(time.time() // 30)
    used[secret] = step
    digest = hmac.digest(base64.b32decode(secret), struct.pack(">Q", step), hashlib.sha1)
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"
