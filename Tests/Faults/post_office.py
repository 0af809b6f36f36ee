"""A mail server on loopback that is closed at first, and keeps what it is given in memory. No TLS, no sign-in."""

import socketserver
import threading

from process import free_port


class Conversation(socketserver.StreamRequestHandler):
    def handle(self):
        self.say("220 post office")
        while line := self.rfile.readline().decode("utf-8", "replace").strip():
            word = line.split(" ")[0].upper()
            if word == "DATA":
                self.say("354 go on")
                letter = []
                while (part := self.rfile.readline()) not in (b".\r\n", b""):
                    letter.append(part)
                self.server.letters.append(b"".join(letter).decode("utf-8", "replace"))
                self.say("250 taken")
            elif word == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 8BITMIME" if word == "EHLO" else "250 ok")

    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


class PostOffice:
    def __init__(self):
        self.port, self.letters, self.server = free_port(), [], None

    def open(self):
        self.server = Server(("127.0.0.1", self.port), Conversation)
        self.server.letters = self.letters
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.server:
            self.server.shutdown()
            self.server.server_close()
