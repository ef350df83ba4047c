"""The short lines behind the prose of a release: which body issued it, and how to reach that body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.organizations.numbers import LONGEST_SIGNATURE
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import OrganizationMention, Span

_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(r"[ ]*(?:[\d๐-๙]+[.)]|[-–•*])")
_LEADS_SIGNER = re.compile(rf"[ ]*(?:[“\"][^”\"\n]*[”\"][ ]?{one_of('with')})?[ ]*")
"""In front of who signs: nothing, or a motto and with ("สื่อสารภารกิจ" กับ…)."""


def signature_lines(text: str) -> list[Span]:
    """The lines behind the last paragraph that are no items of a list."""
    lines = [Span(line.start(), line.end()) for line in _LINE.finditer(text)]
    prose = max((at for at, line in enumerate(lines) if line.end - line.start > LONGEST_SIGNATURE), default=len(lines))
    return [line for line in lines[prose + 1 :] if not _ITEM.match(text, line.start)]


def signing(text: str, mentions: Sequence[OrganizationMention]) -> frozenset[int]:
    """Where the bodies begin that sign: of the ``mentions``, those that begin such a line or follow another there."""
    found: set[int] = set()
    lines, before = signature_lines(text), 0
    for mention in mentions:
        line = enclosing(lines, mention.start)
        if line and _LEADS_SIGNER.fullmatch(text, max(before, line.start), mention.start):
            found.add(mention.start)
            before = mention.end
    return frozenset(found)
