"""Between a run and Prefect's server: all passes, until trouble comes."""

import socket
import socketserver
import threading
from typing import Literal

Trouble = Literal["silent", "errors", "gone"]

_ERROR = b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n"


class Proxy(socketserver.ThreadingTCPServer):
    """Passes bytes to a port of this machine and back, until ``trouble`` says what happens to them instead."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.port = port
        self.trouble: Trouble | None = None
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Connection(socketserver.BaseRequestHandler):
    server: Proxy
    request: socket.socket

    def handle(self) -> None:
        with socket.create_connection(("127.0.0.1", self.server.port)) as server:
            threading.Thread(target=self._pass, args=(server, self.request), daemon=True).start()
            self._pass(self.request, server)

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(1 << 16):
                if self.server.trouble == "gone":
                    break
                if self.server.trouble == "errors" and source is self.request:
                    source.sendall(_ERROR)
                elif self.server.trouble is None:
                    target.sendall(data)
            if self.server.trouble != "silent":
                target.shutdown(socket.SHUT_WR)
        except OSError:
            pass
