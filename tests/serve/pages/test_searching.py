"""The page around search, with a search of its own in the place of ``kg.search``."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

import kg.serve.pages.searching
from kg.errors import QuestionError
from kg.serve.desk import Desk
from kg.serve.pages.render import View
from kg.serve.pages.searching import Searching

HIT = SimpleNamespace(
    article="https://w3id.org/thkg/article/2024/1",
    id="2024/1",
    title="เปิด<b>สถานี",
    day="2024-03-05",
    sentence="ส่งน้ำ<script>ให้เกษตรกร",
    marks=((3, 6),),
    start=7,
    known=(SimpleNamespace(iri="https://w3id.org/thkg/organization/กรมชลประทาน", name="กรมชลประทาน", kind="agency"),),
)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """What a search is asked that finds one hit, and refuses one word."""
    calls: list[dict[str, object]] = []

    def asked(_store: object, words: str, **filters: object) -> str:
        calls.append({"words": words, **filters})
        if words == "wrong":
            raise QuestionError("wrong: is no word: mend it")
        return words

    found = SimpleNamespace(hits=(HIT,), sentences=41, articles=17, note="")
    monkeypatch.setattr(kg.serve.pages.searching, "asked", asked)
    monkeypatch.setattr(kg.serve.pages.searching, "search", lambda _store, _asked: found)
    return calls


def searching(form: str = "html", **parameters: str) -> Searching:
    return Searching(View("/search", tuple(parameters.items()), "en", is_chosen=False), form)


def test_hits_stand_with_sentence_marks_and_things(desk: Desk, heard: list[dict[str, object]]) -> None:
    text = searching(q="น้ำ", agency="กรมชลประทาน", start="10")(desk).body.decode()
    assert heard == [{"words": "น้ำ", "agency": "กรมชลประทาน", "limit": 10, "start": 10}]
    assert "ส่ง<mark>น้ำ</mark>&lt;script&gt;ให้เกษตรกร" in text
    assert "เปิด&lt;b&gt;สถานี" in text
    assert 'href="/article/2024/1"' in text
    assert 'class="chip agency" href="/describe?iri=' in text
    assert "41" in text


def test_programs_get_the_hits(desk: Desk, heard: list[dict[str, object]]) -> None:
    told = json.loads(searching("json", q="น้ำ")(desk).body)
    assert (told["sentences"], told["articles"], len(heard)) == (41, 17, 1)
    assert told["hits"][0]["marks"] == [[3, 6]]
    with pytest.raises(QuestionError):
        searching("json", q="wrong")(desk)


def test_what_cannot_be_searched_is_said_on_the_page(desk: Desk, heard: list[dict[str, object]]) -> None:
    reply = searching(q="wrong")(desk)
    assert (reply.status, len(heard)) == (400, 1)
    assert "wrong: is no word: mend it" in reply.body.decode()


def test_nothing_is_searched_where_nothing_is_asked(desk: Desk, heard: list[dict[str, object]]) -> None:
    assert searching(q="  ", start="x")(desk).status == 200
    assert heard == []
