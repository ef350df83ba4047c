"""Rosters: each name on a line of its own, and its post on the line behind it, or on the line before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from kg.find.posts.numbers import LONGEST_ROW, SPACES_IN_ROW
from kg.grammar.words import one_of, words
from kg.models import PersonMention, PostMention
from kg.text.gaps import past_spaces
from kg.text.lines import line_end, line_start

_BULLET = rf"[ ]*(?:\(?[\d๐-๙]{{1,3}}[.)]?[ ]+|[\d๐-๙]{{1,3}}[.)]|[•*–-])?[ ]*(?:{one_of('rosterLabel')}[ ]*:?[ ]*)?"
_LEADS = re.compile(_BULLET)
_REST = re.compile(rf"[ ]*(?:\([^()\n]{{1,40}}\))?[ ]*(?:{one_of('contactLabel')}[^\n]*)?")
_OF_SEVERAL = words("heldBySeveral")
_TO_NEXT_LINE = re.compile(rf"[^\n]{{0,{LONGEST_ROW}}}\n\s*{_BULLET}")


class Roster:
    """The lines of one text that hold a name alone, with the lines beside them.

    ``slots`` are where a post may begin by the layout alone: the beginnings of the lines beside the names, and behind
    names that lead rows.
    """

    def __init__(self, text: str, people: Sequence[PersonMention]) -> None:
        self._text = text
        alone = [person for person in sorted(people) if self._is_alone(person)]
        self._behind = {person.start: self._line_behind(person.end) for person in alone}
        self._before = {person.start: self._line_before(person.start) for person in alone}
        rows = [self._beside(person) for person in people if self._leads_row(person)]
        inside = rows if len(rows) > 1 else ()
        self.slots = frozenset({*self._behind.values(), *self._before.values(), *inside})

    def posts(self, posts: Sequence[PostMention]) -> Mapping[int, list[PostMention]]:
        """The posts by the start of the name to which the layout ties them: all stand behind it, or all before it."""
        starts = [post.start for post in posts]
        behind = {start: list(self._from(posts, starts, slot)) for start, slot in self._behind.items()}
        before: dict[int, list[PostMention]] = {}
        for start, slot in self._before.items():
            found = list(self._from(posts, starts, slot))[:1]
            before[start] = found or [post for post in before.get(slot, ()) if post.role.startswith(_OF_SEVERAL)]
        lower = sum(map(bool, behind.values())) >= sum(map(bool, before.values()))
        return {start: found for start, found in (behind if lower else before).items() if found}

    def _leads_row(self, person: PersonMention) -> bool:
        start = line_start(self._text, person.start, LONGEST_ROW)
        row = line_end(self._text, person.end, LONGEST_ROW) - start < LONGEST_ROW
        return bool(row and person.title and " " in person.name and _LEADS.fullmatch(self._text, start, person.start))

    def _beside(self, person: PersonMention) -> int:
        """Where a post behind the name in its row begins."""
        return past_spaces(self._text, person.end, SPACES_IN_ROW)

    def _is_alone(self, person: PersonMention) -> bool:
        start = line_start(self._text, person.start, LONGEST_ROW)
        end = line_end(self._text, person.end, LONGEST_ROW)
        whole = _LEADS.fullmatch(self._text, start, person.start) and _REST.fullmatch(self._text, person.end, end)
        return bool(whole and person.title and " " in person.name)

    def _from(self, posts: Sequence[PostMention], starts: Sequence[int], slot: int) -> Iterator[PostMention]:
        """The posts on the line that begins at the slot, and on the lines behind it that begin with one."""
        first = bisect_left(starts, slot)
        if first == len(posts) or starts[first] != slot:
            return
        yield posts[first]
        for post, more in pairwise(posts[first:]):
            if self._line_behind(post.end) != more.start:
                return
            yield more

    def _line_behind(self, end: int) -> int:
        """Where the words of the next line begin that holds any; -1 for no line."""
        gap = _TO_NEXT_LINE.match(self._text, end)
        return gap.end() if gap else -1

    def _line_before(self, start: int) -> int:
        """Where the words of the last line before this one begin that holds any; -1 for no line."""
        end = len(self._text[: line_start(self._text, start, LONGEST_ROW)].rstrip())
        begin = line_start(self._text, end, LONGEST_ROW)
        leads = _LEADS.match(self._text, begin, end)
        return leads.end() if leads and end else -1
