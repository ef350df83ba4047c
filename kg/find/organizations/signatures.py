"""The short lines behind the prose of a release: which body issued it, and how to reach that body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.organizations.numbers import LONGEST_SIGNATURE
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import OrganizationMention, Span

_ITEM = re.compile(r"[ ]*(?:[\d๐-๙]+[.)]|[-–•*])")
_LEADS_SIGNER = re.compile(rf"[ ]*(?:[“\"][^”\"\n]*[”\"][ ]?{one_of('with')})?[ ]*")
"""In front of who signs: nothing, or a motto and with ("สื่อสารภารกิจ" กับ…)."""


_REACHED = re.compile(rf"[ ]*(?:\([^()\n]{{1,40}}\))?[ ]*{one_of('contactLabel')}")
"""Behind a name in a directory: how to reach the office."""
_BEGINS_ENTRY = re.compile(r"(?:\A|\n|\d[ ])\Z")


def signature_lines(text: str) -> list[Span]:
    """The lines behind the last paragraph that are no items of a list."""
    found: list[Span] = []
    end = len(text)
    while end > 0:
        start = text.rfind("\n", 0, end) + 1
        if end - start > LONGEST_SIGNATURE:
            return [line for line in reversed(found) if not _ITEM.match(text, line.start)]
        if end > start:
            found.append(Span(start, end))
        end = start - 1
    return []


def is_entry(text: str, name: Span) -> bool:
    """Whether a name begins an entry of a directory, with how to reach the office: on a line, or behind a number."""
    return begins_entry(text, name.start) and _REACHED.match(text, name.end) is not None


def begins_entry(text: str, at: int) -> bool:
    """Whether an entry of a directory may begin here."""
    return _BEGINS_ENTRY.search(text, max(0, at - 2), at) is not None


def signing(text: str, mentions: Sequence[OrganizationMention]) -> frozenset[int]:
    """Where the bodies begin that sign: of the ``mentions``, those that begin such a line or follow another there.

    In directories, those beside how to reach them.
    """
    found: set[int] = set()
    lines, before = signature_lines(text), 0
    for mention in mentions:
        if is_entry(text, mention):
            found.add(mention.start)
        line = enclosing(lines, mention.start)
        if line and _LEADS_SIGNER.fullmatch(text, max(before, line.start), mention.start):
            found.add(mention.start)
            before = mention.end
    return frozenset(found)
