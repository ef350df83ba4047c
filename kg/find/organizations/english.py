"""Bodies named in Latin letters: capitalized words around one that says what kind of body it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.find.organizations.known import is_abbreviation
from kg.find.organizations.numbers import ENGLISH_DOUBTFUL, ENGLISH_SURE, PROSE_BEFORE
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
    r"\b(?:Meeting|Session|Summit|Forum|Conference|Agreement|Plan|Project|Awards?|Day|Week|Year|Strategy|Festival|"
    r"Framework|Act|Prize|Memorandum|Degree|Governors|Lead Bank|Office on)\b|\b[A-Z]{2,} Society\b"
    r"|\b(?:Call|Contact|Data|Convention|Exhibition|Shopping|Learning) Cent(?:er|re)\b"
    r"|\b(?:Focus|Target|Age) Group\b|\b(?:Swiss|Russian) Federation\b|\bCircuit Boards?\b"
)
_WITH_STOP = re.compile(r" (?:Inc|Ltd|Co|Corp)\Z")
"""A legal form to which a full stop belongs: Green Sea Inc."""
_IN_PROSE = re.compile(r"(?<! and) \Z(?<=[a-z,’][ ])")
"""English words in front: there a capitalized kind of body is no mere label; "and" may join parts of a name."""
_INITIALS = re.compile(r" ?\(([A-Z]{2,8})s?\)")
_SMALL_WORDS = frozenset({"of", "for", "and", "the", "on", "in", "de", "&"})
_FURTHER_MATTERS = r"(?=(?:[A-Z]\w+, ){0,3}[A-Z]\w+(?: [A-Z]\w+)?,? and [A-Z])"
"""What a ministry goes on with behind a comma: Ministry of Work,| Housing and Health."""
_SURE_WORD = re.compile(r"\b(?:of|for|International|National|Asian|World|ASEAN|Thai|Thailand|Royal)\b")


def find_english(article: Article, known: Sequence[OrganizationMention]) -> tuple[OrganizationMention, ...]:
    """Names in Latin letters that hold a word for a kind of body and more, where no known body is named."""
    found, taken = [], Places(mention for mention in known if not is_abbreviation(mention.text))
    for span in _names(article.masked):
        name = article.text[span.start : span.end]
        if _is_body(name) and not taken.meet(span):
            confidence = ENGLISH_SURE if _is_sure(article.masked, span) else ENGLISH_DOUBTFUL
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


def _is_sure(text: str, name: Span) -> bool:
    """Whether a word in the name, its initials behind it or the prose around it tell a body from a label."""
    before = text[max(0, name.start - PROSE_BEFORE) : name.start]
    if _SURE_WORD.search(text, name.start, name.end) or _IN_PROSE.search(before):
        return True
    initials = _INITIALS.match(text, name.end)
    return initials is not None and initials[1] == _initials(text[name.start : name.end])


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in _SMALL_WORDS)


def _is_body(name: str) -> bool:
    return " " in name and bool(_kinds().search(name)) and not _NO_BODY.search(name)


@cache
def _kinds() -> re.Pattern[str]:
    """Any word that says what kind of body a name is of."""
    return re.compile(rf"\b(?:{'|'.join(surroundings().kinds)})(?![\w-])")


@cache
def _parts() -> re.Pattern[str]:
    """What parts two bodies' names: a comma or "and" before another name, or a full stop."""
    kind = rf"(?:{'|'.join(surroundings().kinds)})"
    another = rf"(?=(?:the )?(?:[\w.-]+,? ){{0,5}}{kind})"
    matters = rf"(?!(?:[\w.&-]+,? ){{0,5}}{kind}){_FURTHER_MATTERS}"
    return re.compile(rf",? and {another}|, (?!Ltd|Inc|Co|{matters})|\. ")
