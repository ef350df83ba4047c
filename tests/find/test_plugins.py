"""Finders of other packages add where ours see nothing, never overrule, and answer for what they do wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, EntryPoint
from pathlib import Path

import pytest

from kg.clean import clean
from kg.errors import KgError, PluginError
from kg.find import plugins
from kg.find.plugins import Finder, Found, Plugin
from kg.models import Article, OrganizationMention, PersonMention

ARTICLE = clean("a", "นายดี ใจงาม พบ แอนนา สมิธ ที่สมาคมครู")


def person(words: str, rule: str = "tagger") -> PersonMention:
    start = ARTICLE.text.index(words)
    return PersonMention(start, start + len(words), words, rule, 0.6, "", words)


def body(words: str, confidence: float) -> OrganizationMention:
    start = ARTICLE.text.index(words)
    return OrganizationMention(start, start + len(words), words, "tagger", confidence)


def install(monkeypatch: pytest.MonkeyPatch, find: Finder) -> None:
    monkeypatch.setattr(plugins, "plugins", lambda: (Plugin("tagger", find),))


def test_a_plugin_adds_what_overlaps_none_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, lambda _: [person("ดี ใจงาม"), person("แอนนา สมิธ"), body("สมาคมครู", 0.9)])
    people, organizations = plugins.with_plugins(ARTICLE, [person("นายดี ใจงาม", "ours")], [])
    assert [(p.text, p.rule) for p in people] == [("นายดี ใจงาม", "ours"), ("แอนนา สมิธ", "tagger")]
    assert [o.text for o in organizations] == ["สมาคมครู"]


def test_an_unsure_plugin_is_believed_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, lambda _: [body("สมาคมครู", 0.3)])
    _, organizations = plugins.with_plugins(ARTICLE, [], [])
    assert [(o.text, o.confidence, o.acts) for o in organizations] == [("สมาคมครู", 0.3, True)]


def fails_late(article: Article) -> Iterator[Found]:
    yield PersonMention(0, 3, article.text[:3], "tagger", 0.6, "", "")
    raise ValueError("model\nmissing")


@pytest.mark.parametrize(
    ("find", "deed"),
    [
        (fails_late, r"failed \(ValueError: model missing\)"),
        (lambda _: [PersonMention(0, 4, "เท็จ", "tagger", 1.0, "", "เท็จ")], "not in the text .*'เท็จ' at 0 to 4"),
        (lambda _: [PersonMention(5, 5, "", "tagger", 1.0, "", "")], "not in the text"),
        (lambda a: [PersonMention(-8, -1, a.text[-8:-1], "tagger", 1.0, "", "")], "not in the text"),
        (lambda _: ["สมาคมครู"], "no mention of a person or an organization .*สมาคมครู"),
        (lambda _: None, r"failed \(TypeError"),
    ],
)
def test_a_plugins_fault_is_one_line_that_names_it(monkeypatch: pytest.MonkeyPatch, find: Finder, deed: str) -> None:
    install(monkeypatch, find)
    with pytest.raises(
        PluginError, match=rf"^article a: the finder tagger of the group kg\.finders .*{deed}"
    ) as caught:
        plugins.with_plugins(ARTICLE, [], [])
    assert "\n" not in str(caught.value)


def pointed(monkeypatch: pytest.MonkeyPatch, *points: EntryPoint) -> None:
    def entry_points(group: str) -> Iterable[EntryPoint]:
        return points if group == plugins.GROUP else ()

    monkeypatch.setattr(plugins, "entry_points", entry_points)
    plugins.plugins.cache_clear()


def test_a_finder_that_cannot_be_loaded_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    pointed(monkeypatch, EntryPoint("tagger", "no_such_package:find", plugins.GROUP))
    with pytest.raises(KgError, match=r"the finder tagger \(no_such_package:find\) cannot be loaded"):
        plugins.plugins()


def test_what_is_installed_is_told_with_its_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "thai_tagger-1.2.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: thai-tagger\nVersion: 1.2\n", encoding="utf-8")
    lines = "[kg.finders]\ntagger = thai_tagger:find\nanother = thai_tagger:other\n"
    (folder / "entry_points.txt").write_text(lines, encoding="utf-8")
    pointed(monkeypatch, *Distribution.at(folder).entry_points)
    assert plugins.installed() == (
        "another = thai_tagger:other (thai-tagger 1.2)",
        "tagger = thai_tagger:find (thai-tagger 1.2)",
    )
