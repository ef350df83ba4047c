"""Given names and surnames, as PyThaiNLP lists them."""

from kg.vocabulary.names import family_names, given_names


def test_common_names_are_listed() -> None:
    assert {"สมชาย", "สมหญิง"} <= given_names()
    assert "ใจดี" in family_names()
