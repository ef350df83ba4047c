"""Bodies named in Latin letters: capitalized words around one that says what kind of body it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.find.organizations.numbers import ENGLISH_DOUBTFUL, ENGLISH_SURE
from kg.models import Article, OrganizationMention, Span
from kg.text.spans import Places
from kg.vocabulary.heads import surroundings

_WORD = r"(?:[A-Z][\w&.-]*|&)"
_FIRST = r"[A-Z&](?<![\w-].)(?:(?<=[A-Z])[\w&.-]*|(?<=&))"
_NAME = re.compile(rf"{_FIRST}(?:,? (?:(?:of|for|and|the|on|in|de) ){{0,2}}{_WORD})*")
_LEAD = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|H\.E|The|On|In|At|For|And|As|Prof|Assigned|Pursuant|Thailand,|Minister|President|Director|Secretary|"
    r"General(?! [A-Z]\w+ (?:Committee|Council|Hospital))|Spokesperson|Chairman|Governor|Official|Deputy|Head|Chief|"
    r"Officer|CEO|Executive|to|of|the|and)\.? )+"
)
_NO_BODY = re.compile(
    r"\b(?:Meeting|Session|Summit|Forum|Conference|Agreement|Plan|Project|Awards?|Day|Week|Year|Strategy|Festival|Framework|Act|Prize)\b"
    r"|\b(?:Call|Contact|Data|Convention|Exhibition|Shopping|Learning) Cent(?:er|re)\b"
)
_WITH_STOP = re.compile(r" (?:Inc|Ltd|Co|Corp)\Z")
"""A legal form to which a full stop belongs: Green Sea Inc."""
_SURE_WORD = re.compile(r"\b(?:of|for|International|National|Asian|World|ASEAN|Thai|Thailand|Royal)\b")


def find_english(article: Article, known: Sequence[OrganizationMention]) -> tuple[OrganizationMention, ...]:
    """Names in Latin letters that hold a word for a kind of body and more, where no known body is named."""
    found, taken = [], Places(known)
    for span in _names(article.masked):
        name = article.text[span.start : span.end]
        if _is_body(name) and not taken.meet(span):
            confidence = ENGLISH_SURE if _SURE_WORD.search(name) else ENGLISH_DOUBTFUL
            found.append(OrganizationMention(span.start, span.end, name, "english name", confidence))
    return tuple(found)


def _names(text: str) -> Iterator[Span]:
    for run in _NAME.finditer(text):
        at = run.start()
        cuts = [cut.span() for cut in _parts().finditer(text, *run.span())]
        for end, onward in [*cuts, (run.end(), run.end())]:
            lead = _LEAD.match(text, at, end)
            start = lead.end() if lead else at
            name = text[start:end].rstrip(".,& ")
            stop = _WITH_STOP.search(name) is not None and text.startswith(".", start + len(name), run.end())
            yield Span(start, start + len(name) + stop)
            at = onward


def _is_body(name: str) -> bool:
    return " " in name and bool(_kinds().search(name)) and not _NO_BODY.search(name)


@cache
def _kinds() -> re.Pattern[str]:
    """Any word that says what kind of body a name is of."""
    return re.compile(rf"\b(?:{'|'.join(surroundings().kinds)})(?![\w-])")


@cache
def _parts() -> re.Pattern[str]:
    """What parts two bodies' names: a comma or "and" before another name, or a full stop."""
    another = rf"(?=(?:the )?(?:\w+ ){{0,5}}(?:{'|'.join(surroundings().kinds)}))"
    return re.compile(rf",? and {another}|, (?!Ltd|Inc|Co)|\. ")
