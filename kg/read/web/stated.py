"""What a page states of itself for machines: JSON-LD, Open Graph, Dublin Core and the like, in this order of trust.

Days come from statements of publication alone. htmldate, which trafilatura asks for a day, also takes those of a
change, of readers' comments, of other articles beside this one, and of the copyright.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from kg.calendar.days import written_day

_TITLES = ("og:title", "dcterms.title", "dc.title", "citation_title", "twitter:title")
_SITES = ("og:site_name", "application-name", "dcterms.publisher", "dc.publisher")
_DAYS = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "dcterms.issued",
    "dc.date.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "citation_publication_date",
    "citation_date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
    "publication_date",
)  # fmt: skip
"""Names of a day of publication, the most trusted first; ``date`` alone is too often that of the site's template."""

_ARTICLES, _PAGES = ("Article", "Posting", "Report"), ("Page", "CreativeWork")
"""How the names of schema.org's types of articles and of pages end."""

_YEARS = range(1990, 2101)
"""Years in which web pages are published; what lies outside is nobody's day, as 1970-01-01 is."""

_CUT_SHORT = re.compile(r"(?:\.{3}|…)\W*$")
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_PUBLISHED = re.compile(r"(?:^|[\s_-])(?:datepublished|published|pubdate|publish)(?:$|[\s_-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page states: its titles, most trusted first, the site's name, its address, and days as they are written.

    ``told`` are days in JSON-LD, ``tagged`` those of meta tags. ``body`` is an article told whole in JSON-LD.
    """

    titles: tuple[str, ...]
    site: str | None
    url: str | None
    told: tuple[str, ...]
    tagged: tuple[str, ...]
    body: str | None


def stated_by(tree: HtmlElement) -> Stated:
    """What the whole tree of a page states, scripts included."""
    nodes, metas, title = list(_nodes(tree)), _metas(tree), _title(tree)
    article = _main([node for node in nodes if _is_of(node, _ARTICLES)], title)
    pages = [node for node in nodes if _is_of(node, _PAGES)]
    named = (article.get("headline") or article.get("name"), *_all(metas, _TITLES), title)
    return Stated(
        titles=tuple(dict.fromkeys(one_line(name) for name in named if isinstance(name, str) and name.strip())),
        site=next(map(one_line, _all(metas, _SITES)), None),
        url=_url(tree, metas, article),
        told=tuple(_texts(node.get("datePublished") for node in (article, *pages))),
        tagged=tuple(_all(metas, _DAYS)),
        body=_whole(article.get("articleBody")),
    )


def times_of(elements: Iterable[HtmlElement]) -> tuple[str, ...]:
    """The days that ``<time>`` and microdata among these elements state for publication.

    Where none says so, the days of all ``<time>`` are it if they are one day.
    """
    said, others = [], []
    for element in elements:
        is_time = element.tag == "time"
        value = element.get("datetime") or element.get("content") or "".join(element.itertext())
        named = f"{element.get('itemprop', '')} {element.get('class', '') if is_time else ''}"
        if _PUBLISHED.search(named) or element.get("pubdate") is not None:
            said.append(value)
        elif is_time:
            others.append(value)
    return tuple(said) if said else tuple(others) if len({written_day(value) for value in others}) == 1 else ()


def day_stated(value: str) -> date | None:
    """The day of publication that a value states, or nothing where it states none."""
    day = written_day(value)
    return day if day and day.year in _YEARS else None


def one_line(text: str) -> str:
    """A text without line breaks and doubled spaces."""
    return " ".join(text.split())


def _nodes(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The nodes of a page's JSON-LD in order: at the top, in lists and in graphs; not those that others refer to."""
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", ""):
            continue
        try:
            waiting = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting[:0] = node
            elif isinstance(node, dict):
                yield node
                waiting[:0] = [node[name] for name in ("@graph", "mainEntity") if name in node]


def _is_of(node: dict[str, Any], kinds: tuple[str, ...]) -> bool:
    return any(isinstance(kind, str) and kind.endswith(kinds) for kind in _list(node.get("@type")))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _main(articles: list[dict[str, Any]], title: str) -> dict[str, Any]:
    """The node of the page's own article among those of a list: the one that has the page's title, else the first."""
    named = [
        node for node in articles if isinstance(name := node.get("headline"), str) and name.strip() and name in title
    ]
    return next(iter([*named, *articles]), {})


def _texts(values: Iterable[Any]) -> Iterator[str]:
    return (
        str(value) for found in values for value in _list(found) if isinstance(value, (str, int)) and str(value).strip()
    )


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    """The contents of a page's meta tags by their names, in small letters."""
    found: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or ""
        if name and meta.get("content", "").strip():
            found.setdefault(name.strip().lower(), []).append(meta.get("content"))
    return found


def _all(metas: dict[str, list[str]], names: Iterable[str]) -> Iterator[str]:
    return (value for name in names for value in metas.get(name, ()))


def _title(tree: HtmlElement) -> str:
    return one_line("".join(tree.findtext(".//head/title") or ""))


def _whole(body: Any) -> str | None:
    """The article's text, where it is not a beginning of it."""
    return body if isinstance(body, str) and body.strip() and not _CUT_SHORT.search(body[-20:]) else None


def _url(tree: HtmlElement, metas: dict[str, list[str]], article: dict[str, Any]) -> str | None:
    """The page's address: the canonical one, unless it is the site's front page; relative ones below a stated base."""
    links = [link.get("href", "") for link in tree.iter("link") if "canonical" in link.get("rel", "").lower().split()]
    entity = article.get("mainEntityOfPage")
    told = [entity.get("@id") if isinstance(entity, dict) else entity, article.get("url")]
    stated = [*links, *metas.get("og:url", ()), *told, *(base.get("href", "") for base in tree.iter("base"))]
    absolute = [found for value in stated if isinstance(value, str) and (found := _address(value))]
    joined = [found for link in links for base in absolute if (found := _address(_joined(base, link)))]
    return next((url for url in (*joined, *absolute) if urlsplit(url).path.strip("/")), next(iter(absolute), None))


def _joined(base: str, link: str) -> str:
    try:
        return urljoin(base, link.strip())
    except ValueError:
        return ""


def _address(value: str) -> str | None:
    """An address with a host that IRIs can hold."""
    value = value.strip()
    try:
        return value if _ADDRESS.fullmatch(value) and urlsplit(value).hostname else None
    except ValueError:
        return None
