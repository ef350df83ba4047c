"""From a page's markup to a tree without what is no part of its article: scripts, what is hidden, menus, comments."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from kg.errors import InputError

_DEEPEST = 2_000
"""Elements within each other; libxml2 leaves out without a word what is deeper than 2,048."""

_LARGEST = 30_000_000
"""Code points of markup without pictures in it: some hundred books."""

_PICTURES = re.compile(r"data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=%]*")
_STYLED = re.compile(
    r"</?(?:font|span|b|i|u|center|strong|em|small|big|strike|div|blockquote|section)\b[^<>]*>", re.IGNORECASE
)

_UNREAD = (
    "script", "style", "template", "noscript", "math", "iframe", "object", "embed", "applet", "canvas",
    "audio", "video", "select", "datalist", "textarea", "input", "button", "nav", "dialog", "marquee", "map", "menu",
    "amp-sidebar", "amp-ad", "amp-embed", "amp-consent",
)  # fmt: skip
_DROPPED = "kg-dropped"
"""What elements are called that go, at once and without their text being touched: it may hold what XML forbids."""

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ALWAYS_KEPT = frozenset({"html", "body", "main", "article"})

_FURNITURE_TAGS = frozenset({"aside", "footer"})
_FURNITURE_ROLES = frozenset({
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "alert", "dialog",
})  # fmt: skip
_FURNITURE = frozenset({
    "breadcrumb", "breadcrumbs", "crumb", "crumbs", "pathway", "share", "sharing", "sharedaddy", "social", "addtoany",
    "addthis", "sharethis", "related", "comment", "comments", "respond", "disqus", "sidebar", "widget", "widgets",
    "pager", "pagenav", "pagination", "nav", "navs", "navigation", "navbar", "topnav", "sidenav", "menu", "menus",
    "leftmenu", "topmenu", "mainmenu", "submenu", "footer", "foot", "cookie", "cookies", "consent", "popup", "modal",
    "advert", "ad", "ads", "adsbygoogle", "toolbar", "ribbon", "assistive", "print", "btn", "button", "rating",
    "search", "login", "newsletter", "subscribe", "tags", "keywords", "mostread", "counter",
})  # fmt: skip
"""Words of classes and ids in which sites and their systems say that an element is no part of the article."""

_UNSEEN = frozenset({"hidden", "visually-hidden", "sr-only", "screen-reader-text", "skip-link"})
"""Classes of what only machines read."""

_CHANGED = frozenset({"updated", "modified"})
_PUBLISHED = frozenset({"published", "publish", "created"})
_OTHERWISE = ("elementor", "has-", "is-", "no-", "with-", "category-", "tag-")
"""What classes begin with that speak of the page's layout, or of the article's subject, in the same words."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_LARGE = 0.4
"""Share of a page's own words, those of links left out, from which on an element is the article, whatever its class."""


def parse(markup: str, where: str) -> HtmlElement:
    """The tree of a page as browsers mend it. Raises ``InputError`` for what is too large, too deep, or no markup."""
    if "base64," in markup:
        markup = _PICTURES.sub("", markup)
    if len(markup) > _LARGEST:
        raise InputError(f"{where}: is too large for the page of one article: save its text as .txt")
    tree = _tree(markup, where)
    if _is_too_deep(tree):
        tree = _tree(_STYLED.sub("<br>", markup), where)
        if _is_too_deep(tree):
            raise InputError(f"{where}: its elements are nested too deep: save its text as .txt")
    return tree


def prune(tree: HtmlElement) -> HtmlElement:
    """Takes out of a tree what is not shown, and what says of itself that it is no part of an article; the tree.

    Drawings stay as empty elements, since they part what they stand between.
    """
    for picture in tree.iter("svg"):
        picture.clear(keep_tail=True)
        picture.tag, picture.attrib["class"] = "i", "icon"
    etree.strip_elements(tree, *_UNREAD, with_tail=False)
    words = own_words(tree)
    large = _LARGE * words[tree]
    waiting = [tree]
    while waiting:
        element = waiting.pop()
        if words[element] < large and (_is_hidden(element) or _is_furniture(element)):
            element.tag = _DROPPED
        else:
            waiting.extend(element)
    etree.strip_elements(tree, _DROPPED, with_tail=False)
    return tree


def own_words(tree: HtmlElement) -> Mapping[HtmlElement, int]:
    """How many characters of text without white space each element holds, those of links left out."""
    found: dict[HtmlElement, int] = {}
    for element in reversed(list(tree.iter())):
        inside = sum(found[child] + _length(child.tail) for child in element)
        found[element] = 0 if is_link(element) else inside + _length(element.text)
    return found


def is_link(element: HtmlElement) -> bool:
    """Whether an element is a link, and not a place that others link to."""
    return element.tag == "a" and element.get("href") is not None


def _length(text: str | None) -> int:
    return sum(map(len, text.split())) if text else 0


def _tree(markup: str, where: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise InputError(f"{where}: holds no markup that can be read: save its text as .txt") from error


def _is_too_deep(tree: HtmlElement) -> bool:
    waiting = [(tree, 1)]
    while waiting:
        element, depth = waiting.pop()
        if depth > _DEEPEST:
            return True
        waiting.extend((child, depth + 1) for child in element)
    return False


def _is_hidden(element: HtmlElement) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style", "")))


def _is_furniture(element: HtmlElement) -> bool:
    if element.tag in _ALWAYS_KEPT:
        return False
    says_so = element.tag in _FURNITURE_TAGS or element.get("role") in _FURNITURE_ROLES or _is_named_furniture(element)
    return says_so and element.find(".//h1") is None


def _is_named_furniture(element: HtmlElement) -> bool:
    """Whether classes, id or microdata say so: in words of their own, or as parts of longer ones."""
    named = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}".split()
    kept = [name for name in named if not name.lower().startswith(_OTHERWISE)]
    said = {word.lower() for name in kept for word in _WORD.findall(name)}
    changed = not said.isdisjoint(_CHANGED) and said.isdisjoint(_PUBLISHED)
    return changed or not said.isdisjoint(_FURNITURE) or not _UNSEEN.isdisjoint(kept)
