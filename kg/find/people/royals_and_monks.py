"""Royals and monks, whose style is part of their name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.find.people.mentions import untitled_mention
from kg.find.people.names import ends_name
from kg.find.people.numbers import LONGEST_STYLE, NAMESAKE_REACH, SHORTEST_STYLED_NAME, SPACES_IN_STYLE
from kg.grammar.words import one_of, words
from kg.models import Article, PersonMention, Span
from kg.text.automaton import Automaton, Hit
from kg.text.gaps import past_spaces
from kg.text.letters import CONSONANTS, LETTERS, is_letter
from kg.text.spans import Places

_PATRIARCH = re.compile(one_of("patriarch"))
_CHUNK = re.compile(rf"[{LETTERS}]*(?:[ ]?ฯ)?")
_STYLE_ENDS = re.compile(one_of("styleEnd"))
_NOBODY = re.compile(rf"[ ]?(?:ฯ|{one_of('rulersRank')})")
_REIGN = re.compile(rf"[ ]{{0,2}}\(?{one_of('reign')}[ ]?[\d๐-๙]{{1,2}}")
_REIGN_BEHIND = re.compile(rf"[ ]{{0,2}}{one_of('reign')}[ ]?[\d๐-๙]{{1,2}}")
_KING_OF_REIGN = re.compile(rf"{one_of('kingOfReign')}[ ]?{one_of('reign')}[ ]?[\d๐-๙]{{1,2}}")
_NAMED_AFTER = re.compile(rf"{one_of('namedAfterRoyals')}\Z")
_MONKS_STYLE = re.compile(one_of("monksStyle"))
_HIGH_MONKS_STYLE = re.compile(one_of("highMonksStyle"))
_MONKS_NAME = re.compile(rf"[{LETTERS}]{{4,30}}")
_BY_NAME = re.compile(rf"[ ](?:[{LETTERS}]{{3,12}}|{one_of('monksDegree')})")
_ORDAINED = re.compile(rf"[ ]{{0,2}}\([{LETTERS}]{{2,20}}[ ]{{1,2}}[{LETTERS}]{{0,20}}โ[{CONSONANTS}][ ]?\)")
"""A monk's worldly name and his name in Pali, which ends in -o, in brackets."""
_TO_OFFICE = re.compile(
    rf"(?:[ ]{{1,2}}\([^)\n]{{2,30}}\))?(?:,?(?:[ ]?{one_of('personOpener')})+[ ]{{0,2}}|[ ]{{1,2}})"
    rf"{one_of('lowerPost')}?{one_of('monksOffice')}"
)


def find_royals(article: Article) -> tuple[PersonMention, ...]:
    """Royals by their styles and monks by the posts behind their names; a style that names nobody is none."""
    text = article.masked
    found = []
    for hit in _automaton().find(text):
        if _is_namesake(text, hit.start):
            continue
        end = _end(text, hit.end, hit.start + LONGEST_STYLE)
        if not _is_rank(text, hit) and _names_somebody(text[hit.start : end]):
            reign = _REIGN_BEHIND.match(text, end)
            found.append(_mention(article, Span(hit.start, reign.end() if reign else end), "royal style", name_end=end))
        elif reign := _REIGN.match(text, end):
            found.append(_mention(article, Span(hit.start, reign.end()), "royal style"))
    found += [_mention(article, Span(*king.span()), "royal style") for king in _KING_OF_REIGN.finditer(text)]
    royals = Places(found)
    monks = [monk for monk in _monks(text) if not royals.meet(monk)]
    return tuple(sorted([*found, *(_mention(article, monk, "monk's office") for monk in monks)]))


def _monks(text: str) -> Iterator[Span]:
    """Where a monk's name stands before a post; a word that holds the letters of a style is none."""
    for style in _MONKS_STYLE.finditer(text):
        name = _MONKS_NAME.match(text, style.end()) if _stands_alone(text, style.start()) else None
        end = _before_office(text, name.end()) if name else None
        if end:
            yield Span(style.start(), end)


def _stands_alone(text: str, start: int) -> bool:
    """Whether a monk's style that begins here is no piece of a word and not the end of another name."""
    if start and is_letter(text[start - 1]) and not _HIGH_MONKS_STYLE.match(text, start):
        return text.endswith(words("beforeTitle"), 0, start)
    return not _is_namesake(text, start)


def _before_office(text: str, at: int) -> int | None:
    """Where a monk's name that reaches so far ends before a post or his own name in brackets, maybe behind a space."""
    by_name = _BY_NAME.match(text, at)
    ends = (by_name.end(), at) if by_name and not ends_name(text, at + 1) else (at,)
    return next((end for end in ends if _TO_OFFICE.match(text, end) or _ORDAINED.match(text, end)), None)


@cache
def _automaton() -> Automaton[bool]:
    """Words that begin a royal style; true for those that say a rank, which names nobody by itself."""
    return Automaton({form: form in words("royalRank") for form in words("royalOpener")})


def _is_rank(text: str, opener: Hit[bool]) -> bool:
    """Whether a rank alone begins here: what would name somebody is left out behind it, and no other rank goes on."""
    nobody = _NOBODY.match(text, opener.end) if opener.value else None
    return nobody is not None and not _goes_on(text, nobody.end())


def _goes_on(text: str, end: int) -> bool:
    return text.startswith(words("royalGoesOn"), past_spaces(text, end, SPACES_IN_STYLE))


def _mention(article: Article, span: Span, rule: str, name_end: int | None = None) -> PersonMention:
    text = article.text[span.start : name_end or span.end]
    name = _PATRIARCH.split(text, maxsplit=1)[0] or text
    return untitled_mention(article, span, " ".join(name.split()), rule)


def _end(text: str, at: int, limit: int) -> int:
    """Where a royal style ends: chunk by chunk as long as each begins with a word of such styles."""
    end = _chunk_end(text, at, limit)
    while True:
        at = past_spaces(text, end, SPACES_IN_STYLE)
        if not text.startswith(words("royalGoesOn"), at) or at == end or at >= limit:
            return end
        end = _chunk_end(text, at, limit)


def _chunk_end(text: str, at: int, limit: int) -> int:
    chunk = _CHUNK.match(text, at, limit)
    end = chunk.end() if chunk else at
    cut = _STYLE_ENDS.search(text, at, end)
    return cut.start() if cut else end


def _names_somebody(style: str) -> bool:
    """Whether anything is left of a style without the words that say a rank alone."""
    for rank in words("rankInStyle"):
        style = style.replace(rank, "")
    return len(style.replace("ฯ", "").strip()) >= SHORTEST_STYLED_NAME


def _is_namesake(text: str, at: int) -> bool:
    """Whether the style that begins here is the end of a body's or building's name."""
    return bool(_NAMED_AFTER.search(text, max(0, at - NAMESAKE_REACH), at))
