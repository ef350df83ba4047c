"""Where reported words end because somebody else begins to speak."""

from __future__ import annotations

from kg.models import Manner, Person, Span, Speech, SpeechForm, SpeechMention
from kg.relate.named import Named
from kg.relate.statements.turns import own_words

MALI, KLA = (Person(name, (), (), ()) for name in ("มะลิ ดีเลิศ", "กล้า มั่นคง"))


def own(text: str, speech: Speech = Speech.REPORTED) -> str:
    """What มะลิ says in a text: from behind กล่าวว่า on, where กล้า may be named."""
    verb = text.index("กล่าวว่า")
    content = Span(verb + len("กล่าวว่า "), len(text))
    said = SpeechMention(
        verb, content.start, "กล่าวว่า", "test", 1.0, "กล่าวว่า", speech, content, SpeechForm.CLAUSE, Manner.REPORT
    )
    at = text.index("นายกล้า")
    other = Named(at, at + len("นายกล้า มั่นคง"), KLA)
    found = own_words(text, said, Named(0, verb, MALI), [other])
    return text[found.start : found.end].strip()


def test_words_end_where_another_takes_the_turn() -> None:
    assert own("มะลิ ดีเลิศ กล่าวว่า ปลาชุม ด้านนายกล้า มั่นคง ยืนยันว่า น้ำใส") == "ปลาชุม"


def test_somebody_who_is_only_told_of_does_not_end_them() -> None:
    told = "ปลาชุมเพราะนายกล้า มั่นคง ช่วยดูแล"
    assert own(f"มะลิ ดีเลิศ กล่าวว่า {told}") == told


def test_a_quotation_is_never_cut() -> None:
    quoted = "ปลาชุม ด้านนายกล้า มั่นคง ยืนยันว่า น้ำใส"
    assert own(f"มะลิ ดีเลิศ กล่าวว่า {quoted}", Speech.DIRECT) == quoted
