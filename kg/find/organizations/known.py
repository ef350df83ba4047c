"""Bodies of the authority file, found by any form of their names; abbreviations only where they stand alone."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from kg.calendar.months import Writing, month_names
from kg.calendar.years import ERA_PATTERN
from kg.find.organizations.before_name import glues
from kg.find.organizations.name_end import read_end
from kg.find.organizations.numbers import (
    CAPITALIZED_REACH,
    CITY,
    COUNTRY_REACH,
    FULL_NAME_REACH,
    KNOWN_ABBREVIATION,
    KNOWN_NAME,
    LONGEST_ABBREVIATION,
    LONGEST_UNSURE_FORM,
    PLACE_LIKE,
    REACH_BEFORE_NAME,
    SHARED_LETTERS,
)
from kg.grammar.abroad import abroad
from kg.grammar.authority import authority_forms, hasty_initials
from kg.grammar.body_kinds import kind_of
from kg.grammar.words import one_of, words
from kg.models import Article, OrganizationMention, Span
from kg.text.automaton import Automaton, Hit
from kg.text.letters import BEGINNING, LEADING_VOWELS, is_letter, is_thai
from kg.text.spans import leftmost_longest
from kg.vocabulary.agencies import agencies
from kg.vocabulary.countries import countries
from kg.vocabulary.heads import Head, is_place_like, is_region

_VOWELS = frozenset(map(chr, range(ord(LEADING_VOWELS[0]), ord(LEADING_VOWELS[-1]) + 1)))
_DAY_BEFORE = re.compile(rf"[\d๐-๙][ ]{{0,2}}\Z|(?:{one_of('monthLead')}|[–-])[ ]?\Z")
_YEAR_BEHIND = re.compile(rf"[ ]{{0,2}}(?:[\d๐-๙]{{2}}|{ERA_PATTERN}|[–-])")
_ITEM = re.compile(r"(?:\A|[\s])[\d๐-๙]{1,3}\.\Z")
"""An item's number with its stop: 3.กรมประมง."""
_JOINED = re.compile(rf"{one_of('jointlyWith', 'inCooperation')}[ ]{{0,2}}\Z")
_ROAD = re.compile(rf"{one_of('roadInitials')}[ ]?\d")
_EXTENDS = re.compile(rf"{one_of('officeIn')}|{one_of('numberedPart')}[ ]?\d|[ ]?{one_of('campus')}")
_CAPITAL_BEFORE = re.compile(r"[A-Z][a-z]+ \Z")
_CAPITAL_BEHIND = re.compile(r" [A-Z][a-z]+")
_ABBREVIATED_ONWARD = re.compile(r"[ก-ฮ]{1,5}\.")
_LATIN_BEFORE = re.compile(r"[A-Za-z][ .\-]?\Z|[0-9@#/_:.\-]\Z")
_LATIN_BEHIND = re.compile(r"[ .\-]?[A-Za-z]|[0-9@/_:\-]")
_ABBREVIATED = re.compile(rf"[{BEGINNING}.]+|[A-Za-z0-9&.\-]+")


@dataclass(frozen=True, slots=True)
class Form:
    """What a written form stands for: authority names, and those it means only behind the full name."""

    names: tuple[str, ...]
    in_context: tuple[str, ...]


@cache
def _forms() -> Automaton[Form]:
    contexts: dict[str, set[str]] = defaultdict(set)
    for agency in agencies():
        for form in agency.context:
            contexts[form].add(agency.name)
    forms = sorted(authority_forms().keys() | contexts.keys())
    return Automaton({form: Form(authority_forms().get(form, ()), tuple(sorted(contexts[form]))) for form in forms})


def find_known(article: Article) -> tuple[OrganizationMention, ...]:
    """Every form of a known body, the longest where they overlap, in text order."""
    text = article.masked
    hits = [hit for hit in _forms().every(text) if stands(text, hit) and not _in_latin_name(text, hit)]
    named = {name for hit in hits for name in hit.value.names if hit.end - hit.start > LONGEST_UNSURE_FORM}
    foreign = {form for hit in hits if (form := text[hit.start : hit.end]) and _is_anothers(text, hit, named)}
    meant = ((hit, _meaning(hit.value, named)) for hit in hits if text[hit.start : hit.end] not in foreign)
    kept = leftmost_longest(Hit(hit.start, hit.end, names) for hit, names in meant if names)
    return tuple(_mention(article, hit) for hit in kept)


def extends(text: str, known: OrganizationMention) -> bool:
    """Whether a known name goes on as that of another body: its office in a province, a region, a branch."""
    return not known.text.startswith(words("centralBody")) and bool(_EXTENDS.match(text, known.end))


def is_foreign(text: str, head: Hit[Head | None], known: OrganizationMention) -> bool:
    """Whether a Thai ministry's name goes on as that of another country's ministry: กระทรวงพาณิชย์|จีน."""
    if head.value is None or not known.text.startswith(words("ofState")):
        return False
    if not _abroad().search(text, known.end, known.end + COUNTRY_REACH):
        return False
    if _beside_country().match(text, known.end):
        return False
    end = read_end(text, head.end, head.value)
    return end > known.end and bool(_abroad_last().search(text, known.end, end))


@cache
def _abroad() -> re.Pattern[str]:
    return re.compile(abroad())


@cache
def _beside_country() -> re.Pattern[str]:
    """A country behind a mere space is the next in a list: กระทรวงพาณิชย์ ญี่ปุ่น และ…."""
    return re.compile(rf"[ ]{{1,2}}(?:{'|'.join(map(re.escape, countries()))})")


@cache
def _abroad_last() -> re.Pattern[str]:
    return re.compile(rf"{abroad()}\Z")


def is_abbreviation(form: str) -> bool:
    """Whether a form is made of initials (or is short and in Latin letters)."""
    return len(form) <= LONGEST_ABBREVIATION and _ABBREVIATED.fullmatch(form) is not None


def stands(text: str, span: Span | Hit[Form]) -> bool:
    """Whether it stands alone: an abbreviation is no part of a longer one, a word, a date, or a road's number."""
    form = text[span.start : span.end]
    cut = text[span.start - 1 : span.start] in _VOWELS
    if cut or (len(form) > LONGEST_UNSURE_FORM and "." not in form):
        return not cut
    unsure = len(form) <= LONGEST_UNSURE_FORM or form[1:2] == "." or is_abbreviation(form)
    before = text[max(0, span.start - REACH_BEFORE_NAME) : span.start]
    joined = bool(before) and (is_thai(before[-1]) or before[-1] in ".-") and not _ITEM.search(before)
    if unsure and joined and not glues(before):
        return False
    if form in hasty_initials() and not _apart(text, span):
        return False
    if _is_month(form) and (_DAY_BEFORE.search(before) or _YEAR_BEHIND.match(text, span.end)):
        return False
    return not (_goes_on(text, form, span.end) or _ROAD.match(text, span.start))


def _goes_on(text: str, form: str, end: int) -> bool:
    """Whether digits or further initials stand right behind the form."""
    if form[-1].isdigit() or not text[end : end + 1].isdigit():
        return form.endswith(".") and bool(_ABBREVIATED_ONWARD.match(text, end))
    return True


def _is_month(form: str) -> bool:
    """Whether a form is as well a month's abbreviation: ก.พ. is February and the Civil Service Commission."""
    month = month_names().get(form.removesuffix("."))
    return month is not None and month.writing is Writing.DOTTED


def _apart(text: str, span: Span | Hit[Form]) -> bool:
    """Whether no letter and no stop stands beside it, no Latin letter even beyond a space or a sign."""
    behind = text[span.end : span.end + 1]
    if is_letter(text[span.start - 1 : span.start]) or is_letter(behind) or behind == ".":
        return False
    if not text[span.start].isascii():
        return True
    return not (_LATIN_BEFORE.search(text, max(0, span.start - 2), span.start) or _LATIN_BEHIND.match(text, span.end))


def _is_anothers(text: str, hit: Hit[Form], named: set[str]) -> bool:
    """Whether a bracket introduces an abbreviation behind words that no body which it stands for elsewhere bears."""
    in_brackets = text.startswith("(", hit.start - 1) and text.startswith(")", hit.end)
    if hit.end - hit.start > LONGEST_UNSURE_FORM or not in_brackets:
        return False
    names = (*hit.value.names, *hit.value.in_context)
    before = text[max(0, hit.start - FULL_NAME_REACH) : hit.start - 1]
    if named.intersection(names) or not is_thai(before.rstrip(" ฯ)")[-1:]):
        return False
    parts = (name[at : at + SHARED_LETTERS] for name in names for at in range(len(name) - SHARED_LETTERS))
    return not any(part in before for part in parts)


def _in_latin_name(text: str, hit: Hit[Form]) -> bool:
    """Whether initials stand between capitalized words in Latin letters and so in a product's name."""
    form = text[hit.start : hit.end]
    if not form.isascii() or not form.isupper() or " " in form:
        return False
    behind_word = text.startswith("(", hit.start - 1) or _CAPITAL_BEFORE.search(
        text, max(0, hit.start - CAPITALIZED_REACH), hit.start
    )
    return bool(behind_word and _CAPITAL_BEHIND.match(text, hit.end))


def _meaning(form: Form, named: set[str]) -> tuple[str, ...]:
    return form.names or tuple(name for name in form.in_context if name in named)


def _mention(article: Article, hit: Hit[tuple[str, ...]]) -> OrganizationMention:
    short = is_abbreviation(article.text[hit.start : hit.end])
    end = hit.end + (not short and article.masked.startswith("ฯ", hit.end))
    text = article.text[hit.start : end]
    return OrganizationMention(
        start=hit.start,
        end=end,
        text=text,
        rule="authority abbreviation" if short else "authority",
        confidence=_confidence(
            text,
            hit.value,
            short,
            _JOINED.search(article.masked[max(0, hit.start - REACH_BEFORE_NAME) : hit.start]) is not None,
        ),
        candidates=hit.value,
        kind=kind_of(hit.value[0]),
    )


def _confidence(form: str, names: tuple[str, ...], short: bool, joined: bool) -> float:
    """How sure the form of a known body is by itself; those that are as often places need more than their name.

    A city with which somebody acts jointly is as sure as other places that act.
    """
    if len(names) == 1 and names[0] in words("cityAlone"):
        return PLACE_LIKE if joined else CITY
    if is_place_like(form) or is_region(form):
        return PLACE_LIKE
    return KNOWN_ABBREVIATION if short else KNOWN_NAME
