"""Finders of other packages add where ours see nothing, and never overrule."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kg.clean import clean
from kg.errors import KgError
from kg.find import plugins
from kg.models import Article, OrganizationMention, PersonMention

ARTICLE = clean("a", "นายดี ใจงาม พบ แอนนา สมิธ ที่สมาคมครู")


def person(words: str, rule: str = "tagger") -> PersonMention:
    start = ARTICLE.text.index(words)
    return PersonMention(start, start + len(words), words, rule, 0.6, "", words)


def finder(article: Article) -> Iterable[PersonMention | OrganizationMention]:
    start = article.text.index("สมาคมครู")
    return [person("ดี ใจงาม"), person("แอนนา สมิธ"), OrganizationMention(start, start + 8, "สมาคมครู", "tagger", 0.5)]


def test_a_plugin_adds_what_overlaps_none_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins, "plugins", lambda: (finder,))
    people, organizations = plugins.with_plugins(ARTICLE, [person("นายดี ใจงาม", "ours")], [])
    assert [(p.text, p.rule) for p in people] == [("นายดี ใจงาม", "ours"), ("แอนนา สมิธ", "tagger")]
    assert [o.text for o in organizations] == ["สมาคมครู"]


def test_a_mention_that_does_not_quote_the_article_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = PersonMention(0, 4, "เท็จ", "tagger", 1.0, "", "เท็จ")
    monkeypatch.setattr(plugins, "plugins", lambda: (lambda _: [wrong],))
    with pytest.raises(KgError, match="not in the text"):
        plugins.with_plugins(ARTICLE, [], [])
