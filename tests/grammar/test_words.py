"""Patterns composed of groups of words."""

import ast
import re
from pathlib import Path

import pytest

from kg.grammar import words
from kg.grammar.words import guard, members, one_of, word
from kg.vocabulary.word_groups import Word, word_groups
from tests.builds import ROOT


@pytest.mark.parametrize(
    ("limited", "counts", "does_not"),
    [
        (Word("นาย", not_before=("ก",)), "นายดี", "นายก"),
        (Word("นาย", not_behind=("พัฒ",)), "พบนาย", "พัฒนาย"),
        (Word("โดย", only_before=("มี", "นาย")), "โดยนาย", "โดยรวม"),
        (Word("ศูนย์", only_behind=("ที่", "ของ")), "ที่ศูนย์", "ศูนย์"),
        (Word("นาย", not_inside=("อุปนายก",)), "นายก", "อุปนายก"),
        (Word("นาย", not_inside=("เจ้านาย", "นายจ้าง")), "นายจ", "เจ้านาย"),
        (Word("Mr"), "Mr.", "Mrs"),
        (Word("MS"), "MS", "AMS"),
    ],
)
def test_a_word_counts_within_its_limits_alone(limited: Word, counts: str, does_not: str) -> None:
    pattern = re.compile(re.escape(limited.text) + guard(limited))
    assert pattern.search(counts)
    assert not pattern.search(does_not)


def test_a_group_has_the_words_of_those_that_it_includes_and_of_its_classes() -> None:
    texts = {member.text for member in members("clauseOpener")}
    assert {"โดย", "เพื่อ", "ย้ำ"} <= texts


def test_a_pattern_reads_words_of_all_its_groups_the_longest_first() -> None:
    assert re.findall(one_of("day", "timeOpener"), "วัน วันที่ เมื่อวัน") == ["วัน", "วันที่", "เมื่อ", "วัน"]


def test_words_without_their_limits_are_not_given_out() -> None:
    assert word("day") == "วัน"
    with pytest.raises(ValueError, match="use it in a pattern"):
        words.words("anyoneOpener")


def test_a_group_that_is_none_is_said() -> None:
    with pytest.raises(KeyError):
        one_of("nothing of the kind")


def strings(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def test_every_group_is_part_of_something_that_reads() -> None:
    asked = set().union(*(strings(module) for module in (ROOT / "kg").rglob("*.py")))
    included = {name for group in word_groups().values() for name in group.includes}
    assert sorted(word_groups().keys() - asked - included) == []
