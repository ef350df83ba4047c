"""Bodies named in Latin letters: capitalized words around one that says what kind of body it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.models import Article, OrganizationMention, Span

_KIND = (
    r"(?:Organi[sz]ation|Institute|University|Bank|Foundation|Association|Council|Committee|Commission|Ministry|Department|Agency|"
    r"Corporation|Authority|Federation|Chamber|Embassy|Fund|Bureau|Secretariat|College|Hospital|Co\.,? ?Ltd|Limited|Ltd|Inc|PLC|"
    r"GmbH|Office|Board|Society|Academy|Parliament)"
)
_WORD = r"(?:[A-Z][\w&.-]*|&)"
_NAME = re.compile(rf"(?<![\w-]){_WORD}(?:,? (?:(?:of|for|and|the|on|in|de) ){{0,2}}{_WORD})*")
_HAS_KIND = re.compile(rf"\b{_KIND}(?![\w-])")
_PARTS = re.compile(rf",? and (?=(?:the )?(?:\w+ ){{0,5}}{_KIND})|, (?!Ltd)(?=(?:\w+ ){{0,5}}{_KIND})|\. ")
_LEAD = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|H\.E|The|On|In|At|For|And|As|Prof|Assigned|Pursuant|Thailand,|Minister|President|Director|Secretary|"
    r"General|Spokesperson|Chairman|Governor|Official|Deputy|Head|to|of|the|and|Executive)\.? )+"
)
_NO_BODY = re.compile(r"\b(?:Meeting|Summit|Forum|Conference|Agreement|Plan|Project|Awards?|Day|Week|Year|Strategy|Festival|Framework|Act)\b")
_SURE = re.compile(r"\b(?:of|for|International|National|Asian|World|ASEAN|Thai|Thailand|Royal)\b")
_FULL = 0.6
_DOUBTFUL = 0.4


def find_english(article: Article) -> tuple[OrganizationMention, ...]:
    """Every name in Latin letters that holds a word for a kind of body and is more than that word."""
    return tuple(
        OrganizationMention(span.start, span.end, name, "english name", _FULL if _SURE.search(name) else _DOUBTFUL)
        for span in _names(article.masked)
        if _is_body(name := article.text[span.start : span.end])
    )


def _names(text: str) -> Iterator[Span]:
    for run in _NAME.finditer(text):
        at = run.start()
        ends = [*((cut.start(), cut.end()) for cut in _PARTS.finditer(text, *run.span())), (run.end(), run.end())]
        for end, onward in ends:
            lead = _LEAD.match(text, at, end)
            start = lead.end() if lead else at
            name = text[start:end].rstrip(".,& ")
            yield Span(start, start + len(name))
            at = onward


def _is_body(name: str) -> bool:
    return " " in name and bool(_HAS_KIND.search(name)) and not _NO_BODY.search(name)
