"""How companies' names are built: the words for the legal form around them, and what is left without these."""

from __future__ import annotations

import re

from kg.grammar.words import one_of, words
from kg.text.letters import LOAN_MARKS
from kg.text.words import unknown_letters
from kg.vocabulary.heads import Head

_LIMITED = one_of("limited")
_ANOTHER = f"{one_of('companyWord', 'jointlyWith')}| {one_of('and')}"
_TO_LIMITED = re.compile(
    rf"[ ]{{0,2}}(?:(?!{_ANOTHER})[^\n()\"“”:;]|\([^()\n]{{1,30}}\)){{2,80}}?"
    rf"[ ]{{0,2}}{_LIMITED}(?:[ ]{{0,2}}{one_of('publicCompany')})?"
)
_ENGLISH_FORM = re.compile(
    r"(?:[ ]?\([A-Z][a-z]+\))?,?[ ]?"
    r"(?:Co\.,?[ ]?Ltd\.?|(?:Public )?Company Limited|Limited|Ltd\.?|Inc\.?|Pte\.?[ ]Ltd\.?|Sdn\.?[ ]Bhd\.?|PLC\.?)"
)
_WITH_FORM = re.compile(
    rf"{one_of('companyWord')}\s?(\S.*?)(?:\s?\([^()]*\))?\s?(?:{_LIMITED}(?:\s?{one_of('publicCompany')})?)?"
)
_HEAD = re.compile(one_of("companyWord"))
_GLUED = re.compile(rf"{one_of('companyWord')}[ก-๙]+\Z")
_ENDS_LIMITED = re.compile(rf"{_LIMITED}\Z")


def has_legal_form(head: Head) -> bool:
    """Whether the head opens a company's name as its legal form, so that nearly anything may follow."""
    return head.name in words("companyHead")


def to_limited(text: str, at: int, limit: int) -> re.Match[str] | None:
    """The rest of a company's name behind its head up to จำกัด or (มหาชน): บริษัท| ฟ้าใส จำกัด (มหาชน)."""
    return _TO_LIMITED.match(text, at, limit)


def english_form(text: str, at: int, limit: int) -> re.Match[str] | None:
    """The legal form in English behind a name: บริษัท Green Sea| (Thailand) Co., Ltd."""
    return _ENGLISH_FORM.match(text, at, limit)


def bare_name(name: str) -> tuple[int, int] | None:
    """Where in a company's full name the name without legal form and bracket stands; none in other names."""
    company = _WITH_FORM.fullmatch(name)
    return company.span(1) if company else None


def is_common(name: str) -> bool:
    """Whether a glued name is made of Thai words alone, as a kind of company is: บริษัทรถยนต์."""
    tail = _HEAD.sub("", name)
    return not (unknown_letters(tail) or any(mark in tail for mark in LOAN_MARKS))


def is_glued(name: str) -> bool:
    """Whether a name is บริษัท and words in one run without จำกัด: as often a kind of company as one's name."""
    return bool(_GLUED.match(name)) and not _ENDS_LIMITED.search(name)
