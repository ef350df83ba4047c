"""Reading Turtle: sorted answers by subject and predicate, and the folder that holds the vocabulary."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg.vocabulary.turtle
from kg.vocabulary.turtle import Vocabulary, ontology_folder

PREFIXES = (
    "@prefix kg: <https://w3id.org/thkg/ontology#> . @prefix org: <http://www.w3.org/ns/org#> . "
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> .\n"
)
TURTLE = """
:water a org:Organization ; skos:prefLabel "กรมน้ำ"@th , "Water"@en ; org:classification kg:government .
:forest a org:Organization ; skos:prefLabel "กรมป่า"@th ; skos:altLabel "ป." , "กป."@th , "Forest"@en ;
    org:subOrganizationOf :water , :ministry .
:fair a kg:EventKind .
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands in for the vocabulary's."""
    monkeypatch.setattr(kg.vocabulary.turtle, "ontology_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def vocabulary(folder: Path) -> Vocabulary:
    (folder / "test.ttl").write_text(PREFIXES + TURTLE, encoding="utf-8")
    return Vocabulary("test.ttl")


def test_instances_of_a_type_are_sorted(vocabulary: Vocabulary) -> None:
    assert vocabulary.instances("org:Organization") == ("https://example.org/forest", "https://example.org/water")
    assert vocabulary.instances("kg:Unit") == ()


@pytest.mark.parametrize(
    ("language", "texts"),
    [(None, ("Forest", "กป.", "ป.")), ("th", ("กป.",)), ("en", ("Forest",)), ("", ("ป.",)), ("fr", ())],
)
def test_texts_are_all_or_those_in_one_language_or_in_none(
    vocabulary: Vocabulary, language: str | None, texts: tuple[str, ...]
) -> None:
    assert vocabulary.texts("https://example.org/forest", "skos:altLabel", language) == texts
    assert vocabulary.text("https://example.org/forest", "skos:altLabel", language) == (texts[0] if texts else "")


def test_links_are_iris_alone_and_texts_literals_alone(vocabulary: Vocabulary) -> None:
    forest = "https://example.org/forest"
    assert vocabulary.links(forest, "org:subOrganizationOf") == (
        "https://example.org/ministry",
        "https://example.org/water",
    )
    assert vocabulary.texts(forest, "org:subOrganizationOf") == ()
    assert vocabulary.links(forest, "skos:altLabel") == ()


@pytest.mark.parametrize("turtle", [":x kg:weight [] .", "[] a kg:Unit ."])
def test_a_blank_node_is_refused_with_the_name_of_the_file(folder: Path, turtle: str) -> None:
    (folder / "test.ttl").write_text(PREFIXES + turtle, encoding="utf-8")
    with pytest.raises(ValueError, match=r"test\.ttl: blank node"):
        Vocabulary("test.ttl")


def test_what_is_no_turtle_and_what_is_not_there_are_told_apart(folder: Path) -> None:
    (folder / "test.ttl").write_text(f'{PREFIXES} :x a "unfinished', encoding="utf-8")
    with pytest.raises(SyntaxError):
        Vocabulary("test.ttl")
    with pytest.raises(OSError):
        Vocabulary("nothing.ttl")


def test_the_vocabulary_of_the_checkout_is_found() -> None:
    assert {"agencies.ttl", "kg.ttl", "shapes.ttl"} <= {path.name for path in ontology_folder().iterdir()}


def test_an_installed_package_holds_its_own_vocabulary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "kg"
    (package / "vocabulary").mkdir(parents=True)
    monkeypatch.setattr(kg.vocabulary.turtle, "__file__", str(package / "vocabulary" / "turtle.py"))
    assert ontology_folder() == package.parent / "ontology"
    (package / "ontology").mkdir()
    assert ontology_folder() == package / "ontology"
