"""The card of a thing."""

from __future__ import annotations

from kg.iris import BASE
from kg.serve.desk import Desk
from kg.serve.pages.render import View
from kg.serve.reconcile.preview import Previewing
from tests.serve.conftest import IRRIGATION

VIEW = View("/reconcile/preview", (), "en", is_chosen=False)


def test_a_card_says_who_it_is(desk: Desk) -> None:
    for identifier in (IRRIGATION, BASE + IRRIGATION):
        text = Previewing(VIEW, identifier)(desk).body.decode()
        assert "<h1>กรมชลประทาน</h1>" in text
        assert "Royal Irrigation Department" in text


def test_a_card_of_nobody_says_so(desk: Desk) -> None:
    assert Previewing(VIEW, "person/nobody")(desk).status == 404
    assert Previewing(VIEW, "<b>")(desk).status == 404
