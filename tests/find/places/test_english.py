"""English venues."""

import pytest

from kg.clean import clean
from kg.find.places.english import find_english


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Today at 1100hrs, at the Lotus Room, River Building, Town House, Mr. Somchai Jaingam spoke",
            "Lotus Room, River Building, Town House",
        ),
        ("A bilateral meeting was held in the Grand River Hotel. He thanked them", "Grand River Hotel"),
        ("They met at the Lotus Room, the Grand Palace, on Monday", "Lotus Room, the Grand Palace"),
        ("They met at Imperial River Hotel Tokyo, Japan", "Imperial River Hotel Tokyo"),
    ],
)
def test_a_venue_with_its_building(text: str, name: str) -> None:
    article = clean("a", text)
    (place,) = find_english(article)
    assert place.text == place.name == article.text[place.start : place.end] == name


@pytest.mark.parametrize(
    "text",
    [
        "He was glad at the growth of Lotus Park",
        "The plan of the Lotus Room’s keeper was read in July",
        "They live in Tokyo and in the Museum’s garden",
    ],
)
def test_what_is_no_venue(text: str) -> None:
    assert list(find_english(clean("a", text))) == []
