"""The groups of words as the grammar's files have them."""

import re
from pathlib import Path

import pytest

from kg.vocabulary import turtle, word_groups
from kg.vocabulary.turtle import Vocabulary, ontology_files

_PATTERN = re.compile(r"[\\^$*+?{}|\[\]]|\(\?")

HEAD = """
@prefix word: <https://w3id.org/thkg/grammar#> .
@prefix kg: <https://w3id.org/thkg/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""


@pytest.mark.parametrize("group", word_groups.word_groups().values(), ids=lambda group: group.name)
def test_a_stranger_can_tell_what_a_group_does(group: word_groups.WordGroup) -> None:
    assert len(group.label) > 2
    assert group.words or group.includes or group.classes


@pytest.mark.parametrize("file", ontology_files("grammar*.ttl"))
def test_no_regular_expression_stands_in_a_group(file: str) -> None:
    vocabulary = Vocabulary(file)
    predicates = ("kg:word", "kg:notBefore", "kg:notBehind", "kg:onlyBefore", "kg:onlyBehind")
    found = [
        text
        for iri in vocabulary.instances("kg:WordGroup")
        for predicate in predicates
        for text in vocabulary.texts(iri, predicate)
        if _PATTERN.search(text)
    ]
    assert found == []


def test_limits_are_those_of_every_word_of_a_group(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "grammar.ttl").write_text(
        HEAD + 'word:a a kg:WordGroup ; skos:prefLabel "a"@en ; kg:word "ก" , "ข" ; kg:notBefore "ค" .',
        encoding="utf-8",
    )
    monkeypatch.setattr(turtle, "ontology_folder", lambda: tmp_path)
    group = word_groups.word_groups.__wrapped__()["a"]
    assert [(word.text, word.not_before, word.is_plain) for word in group.words] == [
        ("ก", ("ค",), False),
        ("ข", ("ค",), False),
    ]


def test_a_group_stands_in_one_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("grammar.ttl", "grammar-more.ttl"):
        text = HEAD + 'word:a a kg:WordGroup ; skos:prefLabel "a"@en ; kg:word "ก" .'
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(turtle, "ontology_folder", lambda: tmp_path)
    with pytest.raises(ValueError, match="one concept, one group"):
        word_groups.word_groups.__wrapped__()
