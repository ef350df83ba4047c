"""What the features of two people or of two bodies mean, in words for who asks why two are one.

The features are found by ``kg/network/identity/people.py`` and ``bodies.py``, which have their names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

_PARTS = {"given": "given name", "surname": "surname"}
_SHARED = re.compile(r"(latin|two scripts) (given|surname) (\d+)")
_APART = re.compile(r"(given|surname) (\d) apart")
_WHOLE = re.compile(r"whole (\d+)")
_WRITTEN = {"latin": "both in Latin letters", "two scripts": "in Thai and in Latin letters"}

_MEANT: Mapping[str, str] = MappingProxyType(
    {
        "one script": "both names are written in one script",
        "given same": "their given names sound the same",
        "given other": "their given names sound otherwise",
        "surname same": "their surnames sound the same",
        "surname other": "their surnames sound otherwise",
        "surname held": "one surname begins or ends with the other",
        "surnames long": "both surnames are long",
        "one part": "one of the names has no surname",
        "parts held": "one name has all parts of the other",
        "latin": "both names are written in Latin letters",
        "latin long": "in Latin letters, both surnames have many consonants",
        "two scripts": "one name is in Thai, the other in Latin letters",
        "two scripts long": "in two scripts, both surnames have many consonants",
        "two scripts short": "in two scripts, one of the given names has hardly a consonant",
        "numbers differ": "their names have other numbers",
        "man and woman": "one is called a man, the other a woman",
        "other titles": "they have no title in common",
        "no posts": "nothing is said of the posts of one of them",
        "post of one holder at one time": "both are named in one post of one holder at about one time",
        "post of one holder and given name": "in one post of one holder their given names sound the same",
        "post at one time": "both are named in one post at about one time",
        "post at two times": "both are named in one post, at times far apart",
        "one body": "both have posts in one body, none of them the same",
        "other posts": "their posts are in other bodies",
        "one seldom": "one is named in a release or two, the other in many",
        "in one release": "one release names both",
        "other heads": "they are bodies of two kinds by their first words",
        "written alike": "they are written alike but for spaces and signs",
        "begin alike": "their names begin alike",
        "several places": "their names differ in several places",
        "names long": "both names are long",
        "other often": "one is named in a release or two, the other in very many",
        "near words and other often": "one is named very often, and they differ by a word nearly as another word",
        "other place": "they differ by a place or a level of government",
        "linking words": "they differ by words that only link others",
        "word more": "one name has a word more",
        "near words": "they differ by a word written nearly as another word",
        "other words": "they differ by words",
        "sounds same": "they differ by letters that sound the same",
        "slip": "they differ by a slip of typing",
        "other names": "they differ by names",
    }
)
"""What each feature says of the two, by its name."""


def meaning(name: str) -> str:
    """What a feature says of the two. Raises ``KeyError`` for one that nobody has described."""
    if found := _APART.fullmatch(name):
        letters = "letter" if found[2] == "1" else "letters"
        return f"their {_PARTS[found[1]]}s sound {found[2]} {letters} apart"
    if found := _WHOLE.fullmatch(name):
        return f"of all their letters at most {found[1]} in 100 sound otherwise"
    if found := _SHARED.fullmatch(name):
        least = "none" if found[3] == "0" else f"at most {found[3]} in 100"
        return f"{_WRITTEN[found[1]]}, {least} of the consonants of the {_PARTS[found[2]]}s differ"
    return _MEANT[name]
