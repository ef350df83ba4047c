"""The words around personal names, as the vocabulary gives them."""

from kg.vocabulary.names import family_names, name_boundaries


def test_words_that_cut_a_name_are_in_few_surnames() -> None:
    for word in name_boundaries().cuts:
        assert sum(word in name[1:] for name in family_names()) <= 10, word
