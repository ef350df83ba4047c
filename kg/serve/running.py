"""Runs the server until it is told to stop."""

from __future__ import annotations

import logging
import signal
import socket
from collections.abc import Callable
from types import FrameType

import uvicorn

from kg.errors import KgError
from kg.read.files import reason
from kg.serve.app import application
from kg.serve.numbers import LOUDEST_LINE
from kg.serve.settings import Settings


class AddressError(KgError):
    """An address at which nothing can be served."""


def serve(settings: Settings, port: int, told: Callable[[str], None]) -> None:
    """Serves a graph at a port (0 for any that is free), and tells the address once requests are taken there.

    Returns when the process gets SIGTERM. Raises ``AddressError`` for an address that cannot be had,
    ``KeyboardInterrupt`` for the keys that stop a command.
    """
    with _bound(settings.host, port) as bound:
        host, real = settings.host, bound.getsockname()[1]
        told(f"http://{f'[{host}]' if ':' in host else host}:{real}/")
        config = uvicorn.Config(
            application(settings),
            log_level="error",
            access_log=False,
            server_header=False,
            lifespan="on",
            h11_max_incomplete_event_size=LOUDEST_LINE,
            timeout_graceful_shutdown=1,
        )
        logging.getLogger("asyncio").setLevel(logging.ERROR)  # it warns of what ends before it is ended
        before = signal.signal(signal.SIGTERM, _ignored)  # uvicorn stops by it, and then gives it on to us
        try:
            uvicorn.Server(config).run(sockets=[bound])
        finally:
            signal.signal(signal.SIGTERM, before)


def _ignored(_number: int, _frame: FrameType | None) -> None:
    """The server has stopped by this signal."""


def _bound(host: str, port: int) -> socket.socket:
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        bound = socket.create_server(address[:2], family=family, backlog=socket.SOMAXCONN)
    except OSError as error:
        raise AddressError(
            f"{host}:{port}: cannot be served at ({reason(error)}): stop what is there, or give another --port"
        ) from error
    bound.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else a body waits 40 ms behind its head (Nagle)
    return bound
