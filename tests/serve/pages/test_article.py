"""An article's text with the words that show its facts."""

from __future__ import annotations

from kg.iris import BASE, article_iri
from kg.serve.desk import Desk
from kg.serve.pages.article import Article, Mark, Piece, pieces
from kg.serve.pages.render import View

VIEW = View("/article/water", (), "en", is_chosen=False)


def test_a_text_is_cut_where_marks_begin_and_end() -> None:
    event, person = Mark(1, 4, f"{BASE}article/1/event/1"), Mark(3, 5, f"{BASE}person/x")
    assert list(pieces("abcdef", [event, person])) == [
        Piece("a", ()),
        Piece("bc", (event,)),
        Piece("d", (event, person)),
        Piece("e", (person,)),
        Piece("f", ()),
    ]
    assert [piece.kinds for piece in pieces("abcdef", [event, person])][2] == ("event", "name")


def test_marks_beyond_a_text_lose_none_of_it() -> None:
    assert "".join(piece.text for piece in pieces("abc", [Mark(2, 9, "x"), Mark(0, 0, "y")])) == "abc"


def test_the_page_shows_text_and_facts(desk: Desk) -> None:
    reply = Article(VIEW, article_iri("water"))(desk)
    text = reply.body.decode()
    assert reply.status == 200
    assert '<mark class="k-holding"' in text
    assert "ครัวเรือน" in text


def test_a_source_that_is_no_web_address_is_no_link() -> None:
    from kg.serve.pages.article import _safe

    assert _safe("javascript:alert(1)") == ""
    assert _safe("https://www.opdc.go.th/content/Nzc0Ng") == "https://www.opdc.go.th/content/Nzc0Ng"


def test_an_article_that_is_not_there_is_said(desk: Desk) -> None:
    assert Article(VIEW, article_iri("nothing"))(desk).status == 404
