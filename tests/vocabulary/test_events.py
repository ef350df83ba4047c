"""The vocabulary of events."""

from collections import Counter

from kg.vocabulary.events import event_kinds


def test_every_kind_has_a_name_in_both_languages_and_words_to_find_it_by() -> None:
    for kind in event_kinds():
        assert kind.thai and kind.english, kind.name
        assert kind.nouns or kind.verbs or kind.common, kind.name


def test_no_word_opens_two_kinds_of_events() -> None:
    words = Counter(word for kind in event_kinds() for word in (*kind.nouns, *kind.verbs, *kind.common, *kind.full))
    assert [word for word, times in words.items() if times > 1] == []
