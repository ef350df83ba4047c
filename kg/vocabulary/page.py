"""Words that pages print around an article (``ontology/page.ttl``) as frozen values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.iris import local
from kg.text.alternatives import one_of_forms
from kg.vocabulary.turtle import Vocabulary


class Mark(StrEnum):
    """What a word does on a page: the local names of the groups."""

    POSTED = "posted"
    UPDATED = "updated"
    TRAILING = "trailing"
    JOINT = "joint"
    DATE = "date"
    HOUR = "hour"
    WEEKDAY = "weekday"
    OCCASION = "occasion"
    VENUE = "venue"
    AUTHOR = "author"
    BY = "by"
    NOBODY = "nobody"
    PRESS = "press"
    VIEWS = "views"
    UNIT = "unit"
    MENU = "menu"
    LETTER = "letter"
    NAVIGATION = "navigation"
    BUTTON = "button"
    HOME = "home"
    SECTION = "section"
    NEWS = "news"
    PLACE = "place"
    HEADER = "header"
    PAPER = "paper"
    NOTICE = "notice"
    SUBJECT = "subject"
    SOURCE = "source"
    RELATED = "related"
    CLOSING = "closing"
    OPENER = "opener"
    WHEN = "when"
    DAYTIME = "daytime"
    STATEMENT = "statement"
    CONTINUATION = "continuation"


@cache
def page_words() -> Mapping[str, frozenset[Mark]]:
    """Every word of a page, English in lower case, with all that it may do there."""
    vocabulary = Vocabulary("page.ttl")
    marks: dict[str, set[Mark]] = defaultdict(set)
    for iri in vocabulary.instances("kg:PageWords"):
        for form in vocabulary.texts(iri, "skos:altLabel"):
            marks[form].update(Mark(local(link)) for link in vocabulary.links(iri, "kg:mark"))
    return MappingProxyType({form: frozenset(found) for form, found in sorted(marks.items())})


@cache
def words_of(mark: Mark) -> tuple[str, ...]:
    """The words of one group, longer ones first."""
    return tuple(sorted((form for form, marks in page_words().items() if mark in marks), key=lambda f: (-len(f), f)))


def any_of(*marks: Mark) -> str:
    """A pattern, in a group of its own, for any word of these groups, longer ones first."""
    return f"(?:{one_of_forms({word: () for mark in marks for word in words_of(mark)})})"


def leading(mark: Mark, text: str, at: int = 0) -> str:
    """The longest word of a group that stands at an offset; empty where none does. English has to be in lower case."""
    known = words_of(mark)
    return next((word for word in known if text.startswith(word, at)), "") if text.startswith(known, at) else ""
