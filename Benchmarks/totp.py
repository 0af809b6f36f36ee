"""The code that an authenticator app shows (RFC 6238: SHA-1, six digits, thirty seconds)."""

import base64
import hashlib
import hmac
import struct
import time


def totp(secret, at=None):
    step = int((time.time() if at is None else at) // 30)
    digest = hmac.digest(base64.b32decode(secret), struct.pack(">Q", step), hashlib.sha1)
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"
