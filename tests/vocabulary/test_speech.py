"""The verbs of saying."""

from __future__ import annotations

import pytest

from kg.models import Manner
from kg.vocabulary.speech import Complement, speech_verbs


@pytest.mark.parametrize(
    ("form", "manner", "takes"),
    [
        ("กล่าว", Manner.REPORT, set(Complement) - {Complement.LATER}),
        ("นำเสนอ", Manner.STANCE, {Complement.CLAUSE, Complement.LATER}),
        ("บอก", Manner.STANCE, {Complement.CLAUSE, Complement.QUOTATION}),
        ("มุ่งเน้น", Manner.BELIEF, {Complement.OBJECT}),
    ],
)
def test_a_verb_has_its_manner_and_what_it_takes(form: str, manner: Manner, takes: set[Complement]) -> None:
    verb = speech_verbs()[form]
    assert verb is not None
    assert (verb.name, verb.manner, set(verb.takes)) == (form, manner, takes)


def test_phrases_that_only_hold_a_verb_s_letters_are_no_verbs() -> None:
    assert [speech_verbs()[form] for form in ("ดังกล่าว", "เผยแพร่", "กล่าวต้อนรับ")] == [None, None, None]


def test_every_verb_takes_something() -> None:
    assert all(verb.takes for verb in speech_verbs().values() if verb)
