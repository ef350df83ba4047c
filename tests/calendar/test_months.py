"""Names of months as running text writes them."""

from __future__ import annotations

import pytest

from kg.calendar.months import MonthName, Writing, month_names


@pytest.mark.parametrize(
    ("phrase", "number", "writing"),
    [
        ("พฤษภาคม", 5, Writing.FULL),
        ("กรกฏาคม", 7, Writing.FULL),
        ("พ.ค", 5, Writing.DOTTED),
        ("พ. ค", 5, Writing.DOTTED),
        ("พค", 5, Writing.BARE),
        ("เมย", 4, Writing.BARE),
        ("May", 5, Writing.ENGLISH),
        ("Sept", 9, Writing.ENGLISH),
        ("AUGUST", 8, Writing.ENGLISH),
        ("พฤษภคม", 5, Writing.MISTYPED),
        ("พฤษภภาคม", 5, Writing.MISTYPED),
        ("พฤษาภคม", 5, Writing.MISTYPED),
    ],
)
def test_a_phrase_names_a_month(phrase: str, number: int, writing: Writing) -> None:
    assert month_names()[phrase] == MonthName(number, writing)


def test_right_names_are_never_held_for_slips() -> None:
    assert sum(name.writing is Writing.FULL for name in month_names().values()) >= 12


@pytest.mark.parametrize("phrase", ["มกราคมม", "ุลาคม", "may", "พ.ค."])
def test_what_is_none(phrase: str) -> None:
    """A letter behind a name begins the next word, a mark none; English is capitalized; the last dot is no part."""
    assert phrase not in month_names()
