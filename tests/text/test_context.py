"""Contexts hold whole words, as near to the asked length as words allow."""

from __future__ import annotations

import pytest

from kg.text.clusters import may_part
from kg.text.context import after, before
from kg.text.words import spoken

TEXT = "เทศบาลเมืองร่วมกับชาวบ้านเร่งฟื้นฟูคลองน้ำเน่าเพื่อให้เด็กได้เล่นน้ำอย่างปลอดภัยก่อนสิ้นปีงบประมาณหน้า"
CUE = TEXT.index("คลองน้ำเน่า")


@pytest.mark.parametrize("most", range(1, 36))
def test_a_context_begins_and_ends_between_words(most: int) -> None:
    left, right = before(TEXT, CUE, most), after(TEXT, CUE, most)
    assert TEXT[:CUE].endswith(left)
    assert TEXT[CUE:].startswith(right)
    assert max(len(left), len(right)) <= most
    assert may_part(TEXT, CUE - len(left))
    assert may_part(TEXT, CUE + len(right))
    if most > 8:  # the longest word here
        assert spoken(TEXT[:CUE])[-len(spoken(left)) :] == spoken(left)
        assert spoken(TEXT[CUE:])[: len(spoken(right))] == spoken(right)
        assert min(len(left), len(right)) >= most - 10


def test_near_its_ends_a_text_gives_what_there_is() -> None:
    assert before(TEXT, 6, 40) == TEXT[:6]
    assert after(TEXT, len(TEXT) - 4, 40) == TEXT[-4:]
    assert before(TEXT, 0, 40) == after(TEXT, len(TEXT), 40) == ""


@pytest.mark.parametrize(("letters", "kept"), [("x" * 90, 40), ("ก่" * 45, 40), ("กำ" * 45, 40)])
def test_a_word_without_end_is_cut_where_letters_may_part(letters: str, kept: int) -> None:
    assert len(before(letters, 90, 40)) == len(after(letters, 0, 40)) == kept


def test_marks_alone_are_no_context() -> None:
    assert before("่" * 99, 99, 40) == after("่" * 99, 0, 40) == ""
