"""A question as a panel in which nothing of an article acts."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.cells import cell_len
from rich.console import Console

from kg.commands.panels import keys, panel
from kg.commands.screen import ANY_WIDTH, Screen
from kg.network.review.question import Answer, Asked, Doubt, Question, Side

SIDES = (
    Side("a", "สมชาย ใจงาม", "นายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า " * 4, "ข่าวหนึ่ง", "2023-05-01", ("สมชาย ใจงาม",)),
    Side("b", "สมชัย ใจงาม"),
)
ASKED = Question(Doubt(Asked.CONFLICT, "a", ("b",), 0.5, 1, "they are alike"), "Are they one?", SIDES, ())


def shown(question: Question, screen: Screen, *, colours: bool = False) -> str:
    out = io.StringIO()
    width = min(screen.width, 200)
    console = Console(file=out, width=width, force_terminal=colours, color_system="standard" if colours else None)
    console.print(panel(3, question, screen))
    return out.getvalue()


@pytest.mark.parametrize("width", [40, 80, ANY_WIDTH])
def test_a_panel_has_both_sides_in_view_and_fits(width: int) -> None:
    lines = shown(ASKED, Screen(width, "utf-8")).splitlines()
    assert max(map(cell_len, lines)) <= min(width, 100)
    told = "\n".join(lines)
    assert all(
        words in told
        for words in ("3 · conflict", "Are they one?", "they are alike", "1 สมชาย", "2 สมชัย", "2023-05-01")
    )


def test_names_are_marked_in_quotes() -> None:
    assert "\x1b[1;32mสมชาย ใจงาม\x1b[0m" in shown(ASKED, Screen(200, "utf-8"), colours=True)


def test_what_an_article_says_is_literal() -> None:
    hostile = replace(SIDES[0], name="[red]x[/red]", quote="\x1b[2J[bold]\u202e:smile:", marks=("[bold]", "(", ""))
    told = shown(replace(ASKED, text="[link=x]?\x07", sides=(hostile,)), Screen(80, "utf-8"))
    assert "\x1b" not in told and "\x07" not in told and "\u202e" not in told
    assert all(words in told for words in ("[red]x[/red]", "\\x1b[2J[bold]\\u202e:smile:", "[link=x]?\\x07"))


def test_letters_that_a_screen_does_not_have_are_replaced() -> None:
    assert "?" in shown(ASKED, Screen(80, "ascii"))


def test_keys_are_told_with_what_they_do() -> None:
    answers = (Answer("same", "y", "same", ()), Answer("10", "", "กรมประมง", ()))
    (line,) = keys(answers, [("q", "quit")], Screen(80, "utf-8"))
    assert line.plain == "y same  ·  10 กรมประมง  ·  q quit"
