"""Works: platforms and applications that the text names, and videos that it links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.find.works.numbers import BEHIND_KIND, KNOWN_PLATFORM, LISTED, VIDEO_LINK
from kg.grammar.words import one_of
from kg.models import Article, WorkMention
from kg.text.automaton import Automaton
from kg.text.fold import fold, tidy
from kg.text.spans import apart
from kg.vocabulary.platforms import no_platforms, platforms

_APP = one_of("application")
_LATIN = r"[A-Z][A-Za-z0-9.+&-]*(?: (?:[A-Z][A-Za-z0-9.+&-]*|of|for|and|by)\b)*"
_SYSTEM_NAME = r"[A-Z][A-Za-z0-9.+&-]*(?: [A-Z][A-Za-z0-9.+&-]*)+|[A-Z]+[a-z]+[A-Z]\w*"
_NAMED = re.compile(
    rf"{_APP} ?(?:[“\"‘'](?P<quoted>[^“”\"‘’'\n]{{2,60}})[”\"’']|(?P<app>{_LATIN}))"
    rf"|{one_of('digitalSystem')} ?(?:[“\"](?P<system>[A-Z][^“”\"\n]{{1,60}})[”\"]|(?P<bare>{_SYSTEM_NAME}))"
)
_LISTED = re.compile(
    rf"{_APP}[^\n]{{0,60}}?{one_of('instances')} (?P<list>{_LATIN}(?:,? (?:{one_of('and')} ?)?{_LATIN})*)"
)
_ITEM = re.compile(
    r"(?:[A-Z][\w-]* ){0,3}?(?:[A-Z][\w-]*)?(?:Portal|Platform|App|Pass|Service|Wallet|Connect|Box)\b|[A-Z][\w.+&-]+"
)
_VIDEO = re.compile(
    r"https?://(?:[\w.]*facebook\.com/(?:[^\s/]+/videos/|watch|reel)\S*|fb\.watch/\S+|(?:www\.|m\.)?youtube\.com/\S+|"
    r"youtu\.be/\S+|(?:www\.)?vimeo\.com/\S+|(?:www\.|vt\.)?tiktok\.com/\S+)"
)
_TRAILING = ".,;:)”\"'’]"


@cache
def _known() -> Automaton[str | None]:
    return Automaton(platforms())


def find_works(article: Article) -> tuple[WorkMention, ...]:
    """Every named platform and linked video in text order, none inside another."""
    found = [*_known_platforms(article), *_platforms(article), *_videos(article)]
    return tuple(sorted(apart(sorted(found, key=_rank))))


def _rank(work: WorkMention) -> tuple[float, int, int]:
    return -work.confidence, work.start, -work.end


def _known_platforms(article: Article) -> Iterator[WorkMention]:
    for hit in _known().find(article.masked):
        if hit.value:
            text = article.text[hit.start : hit.end]
            yield WorkMention(hit.start, hit.end, text, "known-platform", KNOWN_PLATFORM, hit.value, "platform")


def _platforms(article: Article) -> Iterator[WorkMention]:
    for match in _NAMED.finditer(article.masked):
        group = match.lastgroup or "app"
        yield from _work(article, match.start(group), match.end(group), "kind+name", BEHIND_KIND)
    for match in _LISTED.finditer(article.masked):
        for item in _ITEM.finditer(article.masked, match.start("list"), match.end("list")):
            yield from _work(article, item.start(), item.end(), "listed", LISTED)


def _work(article: Article, start: int, end: int, rule: str, confidence: float) -> Iterator[WorkMention]:
    text = article.text[start:end]
    if fold(text) not in no_platforms():
        yield WorkMention(start, end, text, rule, confidence, tidy(text), "platform")


def _videos(article: Article) -> Iterator[WorkMention]:
    """Links are read from the unmasked text: a line with a bare link is furniture to the other finders."""
    for match in _VIDEO.finditer(article.text):
        url = match[0].rstrip(_TRAILING)
        yield WorkMention(match.start(), match.start() + len(url), url, "video-link", VIDEO_LINK, url, "video", url)
