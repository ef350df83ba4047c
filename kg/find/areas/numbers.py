"""The hand-set numbers of finding provinces and their parts."""

from __future__ import annotations

SHORT_NAME = 4
"""Code points up to which the name of a province is an ordinary word as well (ตาก, เลย, แพร่, น่าน), and that of a
district may begin one: it counts with the word for what it is, and whole."""

LEAST_OF_SUBDISTRICT = 4
"""Code points of the shortest name of a subdistrict that counts alone: shorter ones are ordinary words (และ, วัง)."""

LONGEST_NAME = 23
"""Code points of the longest name of a district or subdistrict in GeoThai's list."""

UNKNOWN_NAME = 20
"""Code points within which an address goes on behind a district that the list does not have (อำเภอเมือง)."""

WORD_BEFORE = 24
"""Code points before a name in which the word that says more of it stands."""

BY_WORD = 0.95
"""How sure an area is that is named with the word for it."""

BY_NAME = 0.9
"""How sure one is that is named by its name alone."""
