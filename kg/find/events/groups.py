"""Which introductions and which kinds of events the finder of events treats alike."""

from __future__ import annotations

from kg.models import Introduction

# Introductions

QUOTABLE = frozenset(
    {
        Introduction.PRESIDED,
        Introduction.OPENED,
        Introduction.MADE,
        Introduction.HELD,
        Introduction.ATTENDED,
    }
)
"""Behind these a name in quotation marks is an event's; behind others it is some other name."""

INAUGURATED = frozenset({Introduction.PRESIDED, Introduction.OPENED})
"""What is opened has a name of its own, even one of common words."""

# Kinds of events

AT_OTHERS = frozenset({"lecture", "award", "pressConference"})
"""What somebody does at an event that is named right behind."""

OF_PEOPLE = frozenset({"courtesyCall", "discussion"})
"""What is named by the persons whom it is with."""

RECEPTION = "courtesyCall"
"""The kind of calls on somebody and of receptions, which a list of duties names too ("ต้อนรับและ…")."""
