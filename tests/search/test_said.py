"""What an article's segment keeps for searching."""

from __future__ import annotations

from kg.read import Raw
from kg.search.letters import encoded
from kg.search.said import NOWHERE, Said, Where, said_in
from kg.store.things import Things
from kg.text.fold import fold
from tests.builds import built
from tests.search.sentences import FLOOD, articles


def said(text: str, title: str | None = None) -> Said:
    store = built(Raw("a", text, "a", title=title))
    (found,) = said_in(Things(quad.triple for quad in store.union()))
    return found


def test_sentences_stand_in_the_text_and_cover_its_letters() -> None:
    found = said(FLOOD)
    keys = b"".join(piece.key for piece in found.pieces)
    assert all(piece.key == encoded(fold(found.text[piece.start : piece.end])) for piece in found.pieces)
    assert keys == encoded(fold(found.text))
    assert max(piece.end - piece.start for piece in found.pieces) <= 400


def test_the_headline_is_one_and_days_are_at_the_margin() -> None:
    found = said(FLOOD)
    assert [piece.where for piece in found.pieces[:3]] == [Where.HEADLINE, Where.MARGIN, Where.BODY]


def test_a_headline_that_the_text_lacks_is_found_too() -> None:
    found = said("นายสมชาย ใจงาม กล่าวว่า น้ำลดแล้ว", "ข่าวดีของชาวเชียงใหม่")
    (headline,) = [piece for piece in found.pieces if piece.where == Where.HEADLINE]
    assert (headline.start, headline.key) == (NOWHERE, encoded("ข่าวดีของชาวเชียงใหม่"))


def test_what_a_sentence_names_is_known_of_it() -> None:
    found = said(FLOOD)
    named = {found.things[number] for piece in found.pieces if b"ai" in piece.key for number in piece.named}
    first = {
        found.things[number] for piece in found.pieces if encoded("เชียงใหม่") in piece.key for number in piece.named
    }
    assert "https://w3id.org/thkg/organization/กรมชลประทาน" in first
    assert any("สมชาย" in iri for iri in first)
    assert not any("สมชาย" in iri for iri in named)


def test_several_articles_are_told_apart() -> None:
    store = articles(a=FLOOD, b="นางดวงใจ แสงทอง กล่าวว่า ฝนตกหนัก")
    first, second = said_in(Things(quad.triple for quad in store.union()))
    assert any("สมชาย" in iri for iri in first.things)
    assert not any("สมชาย" in iri for iri in second.things)
