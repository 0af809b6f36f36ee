"""Checks the proof of a day of Stagekansen without any code of Stagekansen.

usage: day_proof_verify.py FILE [--public-key BASE64] [--previous FILE] [--leaves FILE] [--paths FILE]
Ends with 0 when all is right and 1 when it is not. Needs the package `cryptography`.

--leaves: all leaves of the tree, one in hexadecimal a line: the root is computed from them.
--paths: lines `Blad: HASH INDEX NEIGHBOUR…`: each hash must lead to the root. Other lines are skipped.
--previous: the proof before this one, whose SHA-256 must stand in it.
The tree is that of RFC 6962, section 2.1, written here as the recursion that stands there.
"""

import argparse
import base64
import hashlib
import pathlib
import re
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

DATE = r"\d{4}-\d\d-\d\d"
FORM = re.compile(
    r"Dagbewijs Stagekansen, versie 1\n"
    r"Nummer: (?P<number>[1-9]\d*)\n"
    rf"Van: {DATE}\n"
    rf"Tot en met: {DATE}\n"
    r"Bladeren: (?P<size>\d+)\n"
    r"Wortel \(SHA-256\): (?P<root>[0-9a-f]{64})\n"
    r"Vorig dagbewijs \(SHA-256\): (?P<previous>[0-9a-f]{64})\n"
    r"Sleutel \(Ed25519\): (?P<key>[A-Za-z0-9+/]{43}=)\n"
    r"Handtekening: (?P<signature>[A-Za-z0-9+/]{86}==)\n"
)


def exactly(text: str) -> bytes:
    """Base 64 that has this one spelling only."""
    value = base64.b64decode(text, validate=True)
    if base64.b64encode(value).decode() != text:
        raise ValueError("stray bits in base 64")
    return value


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def split(size: int) -> int:
    """The largest power of two smaller than a size."""
    return 1 << (size - 1).bit_length() - 1


def root(leaves: list[bytes]) -> bytes:
    if not leaves:
        return sha256(b"")
    if len(leaves) == 1:
        return sha256(b"\0" + leaves[0])
    middle = split(len(leaves))
    return sha256(b"\1" + root(leaves[:middle]) + root(leaves[middle:]))


def root_by_path(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes:
    if not 0 <= index < size:
        raise ValueError("no such leaf")
    if size == 1:
        if path:
            raise ValueError("path too long")
        return sha256(b"\0" + leaf)
    if not path:
        raise ValueError("path too short")
    middle = split(size)
    if index < middle:
        return sha256(b"\1" + root_by_path(leaf, index, middle, path[:-1]) + path[-1])
    return sha256(b"\1" + path[-1] + root_by_path(leaf, index - middle, size - middle, path[:-1]))


def verify(options: argparse.Namespace) -> None:
    content = options.file.read_bytes()
    form = FORM.fullmatch(content.decode("utf-8"))
    if form is None:
        raise ValueError("not the proof of a day")
    key, signature = exactly(form["key"]), exactly(form["signature"])
    if options.public_key is not None and key != options.public_key:
        raise ValueError("another key")
    signed = content[: content.rindex(b"Handtekening: ")]
    Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
    size, top = int(form["size"]), bytes.fromhex(form["root"])
    if options.previous and sha256(options.previous.read_bytes()).hex() != form["previous"]:
        raise ValueError("follows on another proof")
    if options.leaves:
        leaves = [bytes.fromhex(line) for line in options.leaves.read_text().split()]
        if len(leaves) != size or root(leaves) != top:
            raise ValueError("other leaves")
    if options.paths:
        found = 0
        for line in options.paths.read_text("utf-8").splitlines():
            if not line.startswith("Blad: "):
                continue
            leaf, index, *path = line.removeprefix("Blad: ").split()
            if root_by_path(bytes.fromhex(leaf), int(index), size, [bytes.fromhex(p) for p in path]) != top:
                raise ValueError(f"{leaf} is not in this proof")
            found += 1
        if not found:
            raise ValueError("no leaf to check")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--public-key", type=exactly)
    parser.add_argument("--previous", type=pathlib.Path)
    parser.add_argument("--leaves", type=pathlib.Path)
    parser.add_argument("--paths", type=pathlib.Path)
    options = parser.parse_args()
    try:
        verify(options)
    except (ValueError, InvalidSignature) as problem:
        print(f"{options.file}: {problem or 'the signature does not fit'}", file=sys.stderr)
        return 1
    print("valid")
    return 0


if __name__ == "__main__":
    sys.exit(main())
