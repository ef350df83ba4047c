"""Standard streams that cannot fail in a user's face: closed ones, full disks, readers that left, narrow encodings.

A letter that a stream's encoding does not have is replaced; what is written where nobody can read it ends the command
with one line, or quietly where the reader has simply left.
"""

from __future__ import annotations

import codecs
import errno
import os
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import IO, Any, TextIO, cast

from kg.errors import OutputError, ReaderLeftError

REPLACED = "kg-replaced"
"""The name under which codecs know how we replace what an encoding does not have."""

_PLAIN: Mapping[str, str] = MappingProxyType(
    dict(zip("→…“”‘’–—·│\u200b", ("->", "...", '"', '"', "'", "'", "-", "-", "-", "|", ""), strict=True))
)
"""What typography becomes in an encoding without it; any other letter becomes a question mark."""

_LEFT = frozenset({errno.EPIPE, errno.ESHUTDOWN}) | (frozenset({errno.EINVAL}) if os.name == "nt" else frozenset())
"""The errors of writing to a reader that has left; Windows says "invalid argument" of a closed pipe."""


def prepare() -> None:
    """Makes the standard streams of this process safe to use; what happens to them later is told by ``KgError``."""
    if sys.stdin is None:
        sys.stdin = _opened(os.O_RDONLY, "r")
    if sys.stdout is None:
        sys.stdout = _opened(os.O_RDONLY, "w")  # writing to it fails, and so is told: an answer would be lost
    if sys.stderr is None:
        sys.stderr = _opened(os.O_WRONLY, "w")
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors=REPLACED)
    sys.stdout = cast(TextIO, _Guarded(sys.stdout, _refuse))
    sys.stderr = cast(TextIO, _Guarded(sys.stderr, lambda _: None))


def held(encoding: str, text: str) -> str:
    """The text as a stream of this encoding will show it, what it does not have replaced."""
    return text.encode(encoding, REPLACED).decode(encoding)


class _Guarded:
    """A stream whose failures go to ``failed``; after one, all that is written to it is lost without a word."""

    def __init__(self, stream: IO[Any], failed: Callable[[OSError], None]) -> None:
        self._stream, self._failed = stream, failed

    def write(self, written: Any) -> int:  # text or bytes, as the stream has it
        """Writes as the stream does."""
        return self._do(lambda: self._stream.write(written)) or len(written)

    def flush(self) -> None:
        """Flushes as the stream does."""
        self._do(self._stream.flush)

    @property
    def buffer(self) -> _Guarded:
        """The stream of bytes below a stream of text, guarded alike."""
        return _Guarded(cast(TextIO, self._stream).buffer, self._failed)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _do(self, action: Callable[[], Any]) -> Any:
        try:
            return action()
        except OSError as error:
            lost = os.open(os.devnull, os.O_WRONLY)
            os.dup2(lost, self._stream.fileno())  # what waits to be written must not fail again when Python ends
            os.close(lost)
            self._failed(error)
            return None


def _refuse(error: OSError) -> None:
    if error.errno in _LEFT:
        raise ReaderLeftError("standard output: its reader has left") from error
    why = os.strerror(error.errno) if error.errno else str(error)
    raise OutputError(f"standard output: cannot be written ({why}): the answer is not whole") from error


def _opened(flags: int, mode: str) -> TextIO:
    """A stream in place of a closed one; opened in order, so that no file of ours gets its number."""
    return cast(TextIO, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))


def _replaced(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_PLAIN.get(letter, "?") for letter in lost), error.end


codecs.register_error(REPLACED, _replaced)
