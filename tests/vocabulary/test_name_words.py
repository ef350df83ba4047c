"""Words by which names of one body may differ."""

from kg.vocabulary.heads import heads
from kg.vocabulary.name_words import level_words, linking_words


def test_longer_words_come_first() -> None:
    for words in (linking_words(), level_words()):
        assert [len(word) for word in words] == sorted(map(len, words), reverse=True)
        assert len(set(words)) == len(words) and all(words)


def test_words_that_link_are_none_that_make_another_body() -> None:
    assert {"การ", "แห่งประเทศไทย", "จำกัด"} <= {*linking_words()}
    assert {"จังหวัด", "ระดับจังหวัด", "ภาค"} <= {*level_words()}
    assert not {*linking_words()} & {*level_words()}


def test_no_linking_word_is_a_head_of_names() -> None:
    assert not {*linking_words()} & heads().keys()
