"""Bodies in an enumeration, opener … members … closer, read as one unit: its members vouch for each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.find.organizations.numbers import FEWEST_MEMBERS, FEWEST_WITH_CLOSER, KEPT, REACH_BEFORE_MENTION
from kg.grammar.words import one_of
from kg.models import OrganizationMention
from kg.text.letters import BEGINNING

_IN_PLACE = rf"(?:[ ]{{1,2}}{one_of('shortArea', 'areaWord')}[ ]?[{BEGINNING}][ก-๎]+){{0,2}}"
_NUMBERED = r"(?:\(?[\d๐-๙]{1,2}[.)][ ]?)?"
_GAP = re.compile(
    rf"(?:[ ]?\([^()\n]{{1,40}}\))?{_IN_PLACE}"
    rf"(?:[ ]{{1,2}}|[ ]{{0,2}}(?:,|/|{one_of('and', 'with')})[ ]{{0,2}}){_NUMBERED}"
)
_OPENER = re.compile(rf"{one_of('enumerationOpener')}[ ]{{0,2}}{_NUMBERED}\Z")
_VENUE = re.compile(rf"(?:{one_of('atPlace')}|{one_of('toPlace')})[ ]{{0,2}}\Z")
_CLOSER = re.compile(rf"[ ]{{0,2}}{one_of('joinsIn')}")


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Bodies named one after the other; ``opened`` and ``joins`` say whether words introduce them and what they do."""

    members: tuple[OrganizationMention, ...]
    opened: bool
    joins: bool

    @property
    def vouches(self) -> bool:
        """Whether each of the members is a body: it is opened or joins in as one, or one of them is surely a body."""
        if len(self.members) < (FEWEST_WITH_CLOSER if self.joins else FEWEST_MEMBERS):
            return False
        return self.opened or self.joins or any(member.confidence >= KEPT for member in self.members)


def enumerations(text: str, mentions: Sequence[OrganizationMention]) -> Iterator[Enumeration]:
    """Every run of two or more of the mentions, in text order, with commas, and, numbers and places between them only.

    One whose first member stands behind a word for a place enumerates places.
    """
    run: list[OrganizationMention] = []
    for mention in mentions:
        if run and not _GAP.fullmatch(text, run[-1].end, mention.start):
            yield from _enumeration(text, run)
            run = []
        run.append(mention)
    yield from _enumeration(text, run)


def _enumeration(text: str, run: Sequence[OrganizationMention]) -> Iterator[Enumeration]:
    if len(run) < FEWEST_WITH_CLOSER:
        return
    before = max(0, run[0].start - REACH_BEFORE_MENTION), run[0].start
    if not _VENUE.search(text, *before):
        opened = bool(_OPENER.search(text, *before))
        yield Enumeration(tuple(run), opened, bool(_CLOSER.match(text, run[-1].end)))


def vouched(text: str, mentions: Sequence[OrganizationMention]) -> frozenset[int]:
    """Where the mentions begin for which their enumeration vouches."""
    units = (unit for unit in enumerations(text, mentions) if unit.vouches)
    return frozenset(member.start for unit in units for member in unit.members)
