#!/usr/bin/env python3
"""A small mail server that misbehaves on purpose: one port on loopback for each way.

Usage: smtp_server.py FOLDER [SECONDS]
Writes the ports to FOLDER/ports.json once all are open, and each message that it took to FOLDER/taken/N.json
as {"fault", "sender", "recipient", "message", "user"}. Ends after SECONDS, or when its standard input ends.
Only the standard library, and `openssl` to make certificates.
"""
import base64
import itertools
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time

FOLDER = sys.argv[1]
SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 900
USER, PASSWORD = b"meldpunt", b"geheim"
numbers = itertools.count(1)
lock = threading.Lock()

# What differs from a good server. `at` is where; `reply` an answer there; without one the connection is cut.
PLAIN = {
    "good": {},
    "silent": {"at": "connect", "hang": True},
    "hangs_in_data": {"at": "dot", "hang": True},
    "hangs_at_quit": {"at": "QUIT", "hang": True},
    "cut_at_greeting": {"at": "connect"},
    "cut_after_ehlo": {"at": "EHLO"},
    "cut_after_rcpt": {"at": "RCPT", "after": True},
    "cut_in_data": {"at": "middle"},
    "reset_in_data": {"at": "middle", "reset": True},
    "cut_after_dot_taken": {"at": "dot", "taken": True},
    "cut_after_dot_lost": {"at": "dot"},
    "greeting_421": {"at": "connect", "reply": "421 busy"},
    "greeting_554": {"at": "connect", "reply": "554 go away"},
    "mail_451": {"at": "MAIL", "reply": "451 later"},
    "mail_530": {"at": "MAIL", "reply": "530 who are you"},
    "mail_550": {"at": "MAIL", "reply": "550 not you"},
    "rcpt_450": {"at": "RCPT", "reply": "450-later\r\n450 later"},
    "rcpt_550": {"at": "RCPT", "reply": "550 5.1.1 nobody@secret.example here"},
    "data_452": {"at": "DATA", "reply": "452 full"},
    "data_554": {"at": "DATA", "reply": "554 no"},
    "dot_451": {"at": "dot", "reply": "451 later"},
    "dot_554": {"at": "dot", "reply": "554 spam"},
}
TLS = {
    "tls_good": {"certificate": "good"},
    "tls_wrong_name": {"certificate": "name"},
    "tls_unknown_authority": {"certificate": "stranger"},
    "tls_missing": {"certificate": None},
    "tls_454": {"certificate": "good", "at": "STARTTLS", "reply": "454 not now"},
    "tls_cut": {"certificate": "good", "at": "STARTTLS", "after": True},
    "auth_refused": {"certificate": "good", "at": "AUTH", "reply": "535 wrong"},
    "auth_451": {"certificate": "good", "at": "AUTH", "reply": "454 later"},
    "smtps_good": {"certificate": "good", "implicit": True},
    "smtps_stranger": {"certificate": "stranger", "implicit": True},
}


class Cut(Exception):
    pass


class Conversation:
    def __init__(self, fault, ways, connection):
        self.fault, self.ways = fault, ways
        self.user = None
        self.connection = connection
        if ways.get("implicit"):
            self.encrypt()
        else:
            self.lines = connection.makefile("rb")
        self.is_encrypted = bool(ways.get("implicit"))

    def encrypt(self):
        name = self.ways["certificate"]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{FOLDER}/{name}.pem", f"{FOLDER}/{name}.key")
        self.connection = context.wrap_socket(self.connection, server_side=True)
        self.lines = self.connection.makefile("rb")
        self.is_encrypted = True

    def say(self, text):
        self.connection.sendall(text.encode() + b"\r\n")

    def fails(self, place):
        """Does what goes wrong at this place; says whether the usual answer is to be left out."""
        if self.ways.get("at") != place:
            return False
        if self.ways.get("hang"):
            time.sleep(SECONDS)
        if "reply" in self.ways:
            self.say(self.ways["reply"])
            return True
        if self.ways.get("after"):
            self.say("250 fine" if place != "STARTTLS" else "220 go on")
        if self.ways.get("reset"):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Cut()

    def run(self):
        if self.fails("connect"):
            raise Cut()
        self.say("220 proef.example")
        while True:
            line = self.lines.readline()
            if not line:
                return
            word = line[:8].strip().upper().split(b" ")[0].split(b":")[0].decode("ascii", "replace")
            if self.fails(word):
                continue
            if not self.answer(word, line.rstrip(b"\r\n")):
                return

    def answer(self, word, line):
        if word == "EHLO":
            self.say("250-proef.example")
            if self.ways.get("certificate") and not self.is_encrypted:
                self.say("250-STARTTLS")
            if "certificate" in self.ways and self.is_encrypted:
                self.say("250-AUTH PLAIN LOGIN")
            self.say("250 PIPELINING")
        elif word == "STARTTLS":
            self.say("220 go on")
            self.encrypt()
        elif word == "AUTH":
            self.sign_in(line)
        elif word == "MAIL":
            self.sender = line.decode()
            self.say("250 fine")
        elif word == "RCPT":
            self.recipient = line.decode()
            self.say("250 fine")
        elif word == "DATA":
            self.say("354 go on")
            self.message()
        elif word == "QUIT":
            self.say("221 bye")
            return False
        else:
            self.say("250 fine" if word == "NOOP" else "502 what?")
        return True

    def sign_in(self, line):
        parts = line.split(b" ")
        if len(parts) < 3:
            self.say("334 ")
            parts.append(self.lines.readline().strip())
        _, user, password = base64.b64decode(parts[2]).split(b"\0")
        if (user, password) != (USER, PASSWORD):
            self.say("535 wrong")
            return
        self.user = user.decode()
        self.say("235 welcome")

    def message(self):
        lines = []
        while True:
            line = self.lines.readline()
            if not line:
                return
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b".") else line)
            if len(lines) == 5:
                self.fails("middle")
        if self.ways.get("taken"):
            self.keep(lines)
        if self.fails("dot"):
            return
        self.keep(lines)
        self.say("250 taken")

    def keep(self, lines):
        number = next(numbers)
        content = {
            "fault": self.fault,
            "sender": self.sender,
            "recipient": self.recipient,
            "message": b"".join(lines).decode("latin-1"),
            "user": self.user,
        }
        with open(f"{FOLDER}/taken/.{number}", "w") as file:
            json.dump(content, file)
        os.rename(f"{FOLDER}/taken/.{number}", f"{FOLDER}/taken/{number}.json")


def serve(fault, ways, listener):
    def one(connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            Conversation(fault, ways, connection).run()
        except (Cut, OSError, ValueError):
            pass
        finally:
            # Also ends what makefile() and the TLS layer hold.
            try:
                if not ways.get("reset"):
                    connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            connection.close()

    while True:
        connection, _ = listener.accept()
        threading.Thread(target=one, args=[connection], daemon=True).start()


def certificate(name, host):
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-days", "2", "-subj", f"/CN={host}", "-addext", f"subjectAltName={host}"]
    command += ["-keyout", f"{FOLDER}/{name}.key", "-out", f"{FOLDER}/{name}.pem"]
    subprocess.run(command, check=True, capture_output=True)


def main():
    os.makedirs(f"{FOLDER}/taken")
    certificate("good", "IP:127.0.0.1")
    certificate("name", "DNS:elsewhere.example")
    certificate("stranger", "IP:127.0.0.1")
    with open(f"{FOLDER}/trusted.pem", "w") as trusted:
        for name in ["good", "name"]:
            trusted.write(open(f"{FOLDER}/{name}.pem").read())
    ports = {}
    for fault, ways in {**PLAIN, **TLS}.items():
        listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        ports[fault] = listener.getsockname()[1]
        threading.Thread(target=serve, args=[fault, ways, listener], daemon=True).start()
    closed = socket.socket()  # has a port, and takes no connections
    closed.bind(("127.0.0.1", 0))
    ports["refused"] = closed.getsockname()[1]
    with open(f"{FOLDER}/.ports", "w") as file:
        json.dump(ports, file)
    os.rename(f"{FOLDER}/.ports", f"{FOLDER}/ports.json")
    threading.Timer(SECONDS, os._exit, [0]).start()
    sys.stdin.read()
    os._exit(0)


main()
