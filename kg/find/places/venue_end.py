"""Where the name of a venue ends: behind its floor, house, street and province, before who meets there and when."""

from __future__ import annotations

import re

from kg.find.places.numbers import LONGEST, SHORT_WORD
from kg.grammar.name_end import name_end
from kg.grammar.openers import OPENS_CLAUSE
from kg.grammar.words import one_of
from kg.models import Article
from kg.text.letters import CONSONANTS

VENUE = one_of("venueHead")
"""A regular expression for the words with which names of venues begin."""

_PART_OF_PLACE = re.compile(rf"{one_of('venueHead', 'partOfVenue')}|{one_of('and')}{VENUE}|[A-Z0-9(“\"]")
_ELSEWHERE = re.compile(f"{one_of('besideVenue')}|{one_of('at')} ")
_BODY = re.compile(rf"{one_of('hostOfVenue')}\S*(?: \([^)]*\))? ")
_BODY_ACTS = re.compile(f"{one_of('hostActs')}|{one_of('by')}(?={one_of('hostBehindBy')})")
_ABBREVIATED = re.compile(rf"(?:[{CONSONANTS}]{{1,3}}\.){{2,}}$|[ {CONSONANTS}]{{2,5}}\.$")


def venue_end(article: Article, start: int) -> int:
    """The offset behind the name of the venue that begins at ``start``."""
    end = name_end(article.masked, start, min(len(article.masked), start + LONGEST), _goes_on)
    return start + len(_trimmed(article.text[start:end]))


def _trimmed(name: str) -> str:
    """The name without what closes a sentence around it; the dot of an abbreviation stays."""
    if name.count(")") > name.count("("):
        name = name[: name.rindex(")")]
    name = name.rstrip(" ,:;–-")
    return name if _ABBREVIATED.search(name) else name.rstrip(".")


def _goes_on(name: str, rest: str) -> bool:
    """Whether what follows a space is still the place: its floor, house, street or province, or a short word."""
    if name.endswith((",", ":", ";")) or OPENS_CLAUSE.match(rest) or _ELSEWHERE.match(rest):
        return False
    body = _BODY.match(rest)
    if body and _BODY_ACTS.match(rest, body.end()):
        return False
    return bool(_PART_OF_PLACE.match(rest)) or _begins_short(rest)


def _begins_short(rest: str) -> bool:
    return bool(rest.strip()) and len(rest.split(maxsplit=1)[0]) <= SHORT_WORD
