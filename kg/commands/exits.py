"""What a command's exit code says: the one table, which ``kg --help`` and the README repeat."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The codes with which ``kg`` ends."""

    DONE = 0
    """Everything was done."""

    VIOLATIONS = 1
    """``kg validate`` found what the shapes forbid."""

    NOTHING = 2
    """Nothing was done: the input or the command cannot be used, and what was there before is as it was."""

    PARTLY = 3
    """Done but for some articles or judgements, each of which was named."""

    STOPPED = 130
    """Stopped by the user's keys (128 and the number of SIGINT, as shells have it)."""

    UNHEARD = 141
    """Who read the answer left before its end, as ``head`` does (128 and the number of SIGPIPE, as ``cat`` has it)."""
