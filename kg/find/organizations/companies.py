"""How companies' names are built: the words for the legal form around them, and what is left without these."""

from __future__ import annotations

import re

COMPANY_HEADS = frozenset({"บริษัท", "ห้างหุ้นส่วนจำกัด"})
"""The heads that open a company's name as its legal form, so that nearly anything may follow."""

_TO_LIMITED = re.compile(
    r"[ ]{0,2}(?:(?!บริษัท|ร่วมกับ| และ)[^\n()\"“”:;]|\([^()\n]{1,30}\)){2,80}?"
    r"[ ]{0,2}(?<!ไม่)จำกัด(?:[ ]{0,2}\(มหาชน\))?(?!การ|วง|เวลา)"
)
_ENGLISH_FORM = re.compile(
    r"(?:[ ]?\([A-Z][a-z]+\))?,?[ ]?"
    r"(?:Co\.,?[ ]?Ltd\.?|(?:Public )?Company Limited|Limited|Ltd\.?|Inc\.?|Pte\.?[ ]Ltd\.?|Sdn\.?[ ]Bhd\.?|PLC\.?)"
)
_WITH_FORM = re.compile(r"บริษัท\s?(\S.*?)(?:\s?\([^()]*\))?\s?(?:จำกัด(?:\s?\(มหาชน\))?)?")
_GLUED = re.compile(r"บริษัท[ก-๙]+(?<!จำกัด)\Z")


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


def is_glued(name: str) -> bool:
    """Whether a name is บริษัท and words in one run without จำกัด: as often a kind of company as one's name."""
    return bool(_GLUED.match(name))
