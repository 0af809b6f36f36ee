"""Checks a receipt of Stagekansen without any code of Stagekansen.

usage: receipt_verify.py FILE [--public-key BASE64]
Ends with 0 when the receipt is valid and 1 when it is not. Needs the package `cryptography`.

The file is UTF-8; each line ends in one line feed. The last line holds the Ed25519 signature over all bytes
before it, the line above it the public key.
"""

import argparse
import base64
import pathlib
import re
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

DATE = r"\d{4}-\d\d-\d\d"
FORM = re.compile(
    r"Ontvangstbewijs Stagekansen, versie 1\n"
    r"Organisatie: [^\n\r]*\n"
    rf"Ontvangen op: {DATE}\n"
    rf"(?:Toegezegd voor: {DATE} [a-z0-9_]+\n)*"
    r"Afdruk \(SHA-256\): [0-9a-f]{64}\n"
    r"Sleutel \(Ed25519\): (?P<key>[A-Za-z0-9+/]{43}=)\n"
    r"Handtekening: (?P<signature>[A-Za-z0-9+/]{86}==)\n"
)


def exactly(text: str) -> bytes:
    """Base 64 that has this one spelling only."""
    value = base64.b64decode(text, validate=True)
    if base64.b64encode(value).decode() != text:
        raise ValueError("stray bits in base 64")
    return value


def verify(content: bytes, expected: bytes | None) -> None:
    form = FORM.fullmatch(content.decode("utf-8"))
    if form is None:
        raise ValueError("not a receipt")
    key, signature = exactly(form["key"]), exactly(form["signature"])
    if expected is not None and key != expected:
        raise ValueError("another key")
    signed = content[: content.rindex(b"Handtekening: ")]
    Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--public-key", type=exactly)
    options = parser.parse_args()
    try:
        verify(options.file.read_bytes(), options.public_key)
    except (ValueError, InvalidSignature) as problem:
        print(f"{options.file}: {problem or 'the signature does not fit'}", file=sys.stderr)
        return 1
    print("valid")
    return 0


if __name__ == "__main__":
    sys.exit(main())
