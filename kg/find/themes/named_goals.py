"""Goals and targets named outright by their numbers: "SDG 13", "SDGs ข้อ 4 และ 5", "เป้าหมายย่อยที่ 16.6"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.calendar.years import arabic
from kg.find.themes.numbers import FRAME_REACH, NAMED_BY_NUMBER
from kg.models import Article, Sign, ThemeMention
from kg.text.automaton import Automaton
from kg.vocabulary.goals import mention_forms, themes

_GOAL_NUMBER = r"[0-9๐-๙]{1,2}(?:\.(?:[0-9๐-๙]{1,2}|[a-d](?![a-z])))?"
_INDICATOR = r"(?:\.[0-9๐-๙]{1,2})?"
"""The third part of an indicator's number (16.6.2): it names its target."""

_ENDED = r"(?![0-9๐-๙]|[.,][0-9๐-๙])"
_FIRST = re.compile(rf"[ #:\-]{{0,3}}(?P<number>{_GOAL_NUMBER}){_INDICATOR}{_ENDED}(?!\) )")


@cache
def _forms() -> Automaton[bool]:
    """What stands before a number, and whether it always names a goal."""
    forms = mention_forms()
    return Automaton({**dict.fromkeys(forms.framed, False), **dict.fromkeys(forms.sure, True)})


@cache
def _next() -> re.Pattern[str]:
    """The next number of a list, and the word for a goal where the list says it again."""
    forms = mention_forms()
    joins, again = ("|".join(map(re.escape, words)) for words in (forms.joins, forms.again))
    return re.compile(rf"(?: ?(?:{joins}) ?| )(?:(?:{again}) ?)?(?P<number>{_GOAL_NUMBER}){_INDICATOR}{_ENDED}")


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf" ?(?:{'|'.join(map(re.escape, mention_forms().counted))})")


def named_goals(article: Article, text: str) -> Iterator[ThemeMention]:
    """The goals named by number in ``text`` (the article's masked text in lower case), lists of numbers included.

    A number that no goal or target has, and one that counts goals ("SDGs 17 เป้าหมาย"), names none.
    """
    reached = 0
    for hit in _forms().find(text):
        if hit.start >= reached and (hit.value or _framed(text, hit.start)):
            match = _FIRST.match(text, hit.end)
            while match:
                number = arabic(match["number"])
                if number in themes() and not _counted().match(text, match.end()):
                    start = hit.start if match.re is _FIRST else match.start("number")
                    yield _mention(article, start, match.end(), number)
                reached = match.end()
                match = _next().match(text, reached)


def _mention(article: Article, start: int, end: int, number: str) -> ThemeMention:
    sign = Sign.EXPLICIT
    return ThemeMention(start, end, article.text[start:end], sign.value, NAMED_BY_NUMBER, number, sign)


def _framed(text: str, at: int) -> bool:
    """Whether the goals are spoken of shortly before."""
    return any(frame in text[max(0, at - FRAME_REACH) : at] for frame in mention_forms().frames)
