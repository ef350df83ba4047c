"""Who pushes: from the environment alone, since others may read a command line, and a history keeps it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.errors import PushError

USER, PASSWORD, TOKEN = "KG_PUSH_USER", "KG_PUSH_PASSWORD", "KG_PUSH_TOKEN"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the header ``Authorization`` says, "" for nobody; no message or record shows it."""

    header: str = field(default="", repr=False)

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Credentials:
        """A user and password (RFC 7617), or a token (RFC 6750). Raises ``PushError`` for half of them, or both."""
        user, password, token = (environment.get(name, "") for name in (USER, PASSWORD, TOKEN))
        if token and (user or password):
            raise PushError(f"{TOKEN} is set beside {USER} or {PASSWORD}: unset what the store does not want")
        if bool(user) != bool(password):
            raise PushError(f"{USER if user else PASSWORD} is set alone: set {PASSWORD if user else USER} too")
        if ":" in user:
            raise PushError(f"{USER}: holds a colon, which no user's name may have here: check it")
        if not (token.isascii() and token.isprintable()):
            raise PushError(f"{TOKEN}: holds what no token can: check it for line breaks and letters beyond ASCII")
        if token:
            return cls(f"Bearer {token}")
        return cls(f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}" if user else "")

    @property
    def are_there(self) -> bool:
        """Whether any are set."""
        return bool(self.header)
