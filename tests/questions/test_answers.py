"""Long answers of ready questions are kept for the next time; all others are asked anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import QuestionError
from kg.questions import answers, parse, question
from kg.questions.answers import answer
from kg.store.graphs import GraphStore
from kg.store.kept import Kept
from kg.store.reader import Table
from tests.network.press import reading, store_of


class Asked(GraphStore):
    """A store that counts what is asked of it."""

    place: Path
    count = 0

    @property
    def kept(self) -> Kept:
        return Kept(self.place)

    def table(self, sparql: str) -> Table:
        self.count += 1
        return super().table(sparql)


@pytest.fixture
def store(tmp_path: Path) -> Asked:
    inner = store_of(reading("a", heads={"สมชาย ดี": "กรมป่า"}, goals=[("กรมประมง", "14", 0.9)]))
    made = Asked.of(quad for _, quads in inner.each_graph() for quad in quads)
    assert isinstance(made, Asked)
    made.place = tmp_path
    return made


@pytest.fixture
def all_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "_LONG", 0)


@pytest.mark.usefixtures("all_is_long")
@pytest.mark.parametrize("name", ["people", "figures", "articles"])
def test_a_long_answer_is_kept_as_it_is(store: Asked, name: str) -> None:
    first, second = (answer(question(name), {}, store) for _ in range(2))
    assert first == second == store.table(question(name).sparql)
    assert store.count == 2


def test_a_quick_answer_is_not_kept(store: Asked) -> None:
    assert answer(question("people"), {}, store) == answer(question("people"), {}, store)
    assert store.count == 2
    assert not list(store.place.iterdir())


@pytest.mark.usefixtures("all_is_long")
def test_a_long_answer_is_kept_for_its_parameters(store: Asked) -> None:
    for agency, rows in (("กรมป่า", 1), ("กรมประมง", 0), ("กรมป่า", 1), ("กรมประมง", 0)):
        assert len(answer(question("people-of-agency"), {"agency": agency}, store).rows) == rows
    assert store.count == 2


@pytest.mark.usefixtures("all_is_long")
def test_what_is_no_ready_question_is_asked_anew(store: Asked) -> None:
    own = parse("own", "SELECT ?x (NOW() AS ?now) WHERE { ?x a schema:NewsArticle }")
    for _ in range(2):
        answer(own, {}, store)
    assert store.count == 2


@pytest.mark.usefixtures("all_is_long")
def test_an_answer_that_would_not_come_back_as_it_is_is_not_kept(store: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    table = Table(("a", "b"), (("x\0y", "z"),))
    monkeypatch.setattr(Asked, "table", lambda *_: table)
    assert answer(question("people"), {}, store) == answer(question("people"), {}, store) == table
    assert not list(store.place.iterdir())


def test_a_question_that_lacks_something_says_so(store: Asked) -> None:
    with pytest.raises(QuestionError, match="needs --entity"):
        answer(question("everything-about"), {}, store)
