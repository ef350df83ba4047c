"""One name as many hands, editors and PDF files spell it; code points are written out where they look alike."""

from __future__ import annotations

WATER = "ฝ่ายน้ำ"
"""The name as it is spelt."""

TYPED = (
    "ฝ่ายน\u0e49\u0e4d\u0e32",  # ำ in two, as NFKC and some keyboards leave it
    "ฝ่ายน\u0e4d\u0e49\u0e32",
    "ฝ่ายน\u0e4d\u0e32\u0e49",
    "ฝ่ายน\u0e33\u0e49",  # the tone typed last
    "ฝ่ายน\u0e49\u0e49\u0e33",
    "ฝ่ายน\u0e49\u0e33\u0e49",
    "ฝ่ายน\u0e49\u0e4d\u0e33",
    "ฝ่ายน\u0e49\u0e33\u0e32",  # ำ and its second half again
    "ฝา\u0e48ยน\u0e49\u0e33",  # a tone behind its vowel
    "ฝ่ายน \u0e49\u0e33",
    "ฝ่ายน \u0e4d\u0e49 \u0e32",
    "ฝ่ายน\u0e49\u030a\u0e32",  # a PDF's ring above
    "ฝ่ายน\u030a\u0e49\u0e32",
    "ฝ\uf705ายน\uf70b\u0e33",  # glyphs of Windows fonts
    "ฝ\uf88cายน\uf711\uf70b\u0e32",  # and of the Macintosh
    "ฝ่าย\u200bน\u00ad\u0e49\ufeff\u0e33",
    "ฝ่ๅยน้ำ",
)
"""Spellings that all mean ``WATER``."""

ALIKE = (
    *((typed, WATER) for typed in TYPED),
    ("ＡＢＣ－１２", "abc12"),
    ("𝗔𝐁𝒞 𝟏𝟮", "ABC 12"),
    ("O\ufb03ce", "office"),
    ("หมู่ ๑๒", "หมู่ 12"),
    ("เเม่น\u0e49\u0e33", "แม่น้ำ"),
    ("พันธ\u0e4c\u0e38 ท\u0e48\u0e35ดี", "พันธุ์ ที่ดี"),
    ("“ก.ข.ค.” (ง)", "กขคง"),
    ("ก\u00a0ข\u2003ค\u202f", "กขค"),
    ("e\u0301te\u0301", "ÉTÉ"),
    ("A\u2011B", "a-b"),
    ("👩\u200d🏫 ครู", "👩🏫ครู"),
    ("ก" + "\u0e48\u0e4e" * 90, "ก" + "\u0e48\u0e4e" * 6),
)
"""Pairs of forms that are one name."""

APART = (("น้ำ", "น้า"), ("10²", "102"), ("ก.พ.", "ก.พ.ร."), ("ฤๅษี", "ฤษี"), ("①", "1"), ("1/2", "12"), ("ธมฺมํ", "ธมฺม"))
"""Pairs of forms that are two."""
