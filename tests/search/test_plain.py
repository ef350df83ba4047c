"""What a search found, for programs."""

from __future__ import annotations

from kg.search import NOTHING, asked, search
from kg.search.plain import plain
from tests.search.sentences import DROUGHT, FLOOD, articles


def test_hits_have_everything_that_programs_ask_for() -> None:
    store = articles(flood=FLOOD, drought=DROUGHT)
    found = plain(search(store, asked(store, "น้ำท่วม")))
    assert (found["sentences"], found["articles"], found["note"]) == (1, 1, "")
    hits = found["hits"]
    assert isinstance(hits, list)
    (hit,) = hits
    assert (hit["date"], hit["id"], hit["title"]) == ("2024-03-05", "flood", "กรมชลประทานเร่งระบายน้ำ")
    assert FLOOD[hit["start"] :].startswith(hit["sentence"])
    assert [hit["sentence"][start:end] for start, end in hit["marks"]] == ["น้ำท่วม"]
    person = {"kind": "person", "name": "สมชาย ใจงาม", "iri": "https://w3id.org/thkg/person/สมชาย_ใจงาม"}
    assert person in hit["known"]


def test_nothing_has_the_same_shape() -> None:
    assert plain(NOTHING) == {"sentences": 0, "articles": 0, "note": "", "hits": []}
