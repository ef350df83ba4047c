from __future__ import annotations

from kg.text.words import spoken, words


def test_words_cover_the_text_and_count_from_the_offset() -> None:
    text = "กรมทางหลวง ซ่อมถนน 3 สาย"
    spans = words(text, 5)
    assert [span.start for span in spans[1:]] == [span.end for span in spans[:-1]]
    assert tuple(text[span.start - 5 : span.end - 5] for span in spans) == spoken(text)
    assert "".join(spoken(text)) == text


def test_no_text_has_no_words() -> None:
    assert (words(""), spoken("")) == ((), ())
