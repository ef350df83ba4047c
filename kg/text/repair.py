"""Thai as it is typed, mended: what looks the same, or is plainly a slip of keys or of a PDF, is written one way.

Unicode's normal forms do not do this: NFC leaves a tone before ◌ี where it is (most Thai vowels have the combining
class 0), and NFKC splits ำ. PyThaiNLP's ``normalize`` mends some of it, but it drops marks and line breaks, joins
spaces, may change more when it is run again, and JavaScript cannot run it; so the rules stand here.

The tables are what ``kg.text.fold`` hands to the page: a pattern here holds only what the regular expressions of Python
and of JavaScript read alike (no look-behind, no escapes).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from kg.text.letters import FOLLOWING_VOWELS, MARKS, SIGNS, TONES, TRUE_CONSONANTS, VOWELS_ABOVE

_VOWEL, _TONE, _MARK, _FOLLOWING = VOWELS_ABOVE, TONES, MARKS, FOLLOWING_VOWELS
_PHINTHU = "\u0e3a"
_SILENCER, _NIKHAHIT, _YAMAKKAN = "\u0e4c", "\u0e4d", "\u0e4e"
_E, _AA, _AM = "เ", "า", "ำ"
_ORDER = (_VOWEL, _TONE, _SILENCER, _NIKHAHIT, _YAMAKKAN)
"""The order in which a consonant's marks are written (WTT 2.0 of NECTEC: vowel, then tone or silencer)."""

_MOST = 12
"""Marks above one another that a letter keeps: far more than any has, so that heaps of them take no time to order."""

_GLYPHS = (
    ("\u0e10", "\uf700\uf89e"),
    ("\u0e34", "\uf701\uf885"),
    ("\u0e35", "\uf702\uf886"),
    ("\u0e36", "\uf703\uf887"),
    ("\u0e37", "\uf704\uf888"),
    ("\u0e48", "\uf705\uf70a\uf713\uf88a\uf88b\uf88c"),
    ("\u0e49", "\uf706\uf70b\uf714\uf88d\uf88e\uf88f"),
    ("\u0e4a", "\uf707\uf70c\uf715\uf890\uf891\uf892"),
    ("\u0e4b", "\uf708\uf70d\uf716\uf893\uf894\uf895"),
    ("\u0e4c", "\uf709\uf70e\uf717\uf896\uf897\uf898"),
    ("\u0e0d", "\uf70f\uf89a"),
    ("\u0e31", "\uf710\uf884"),
    ("\u0e4d", "\uf711\uf899"),
    ("\u0e47", "\uf712\uf889"),
    ("\u0e38", "\uf718\uf89b"),
    ("\u0e39", "\uf719\uf89c"),
    ("\u0e3a", "\uf71a\uf89d"),
    ("-", "\u2010\u2011"),
)

VARIANTS = {variant: letter for letter, variants in _GLYPHS for variant in variants}
"""Forms of one character to the character.

The private use area's are the shifted and cut glyphs of Thai letters in fonts of Windows (U+F700 to U+F71A) and of the
Macintosh (U+F884 to U+F89E), which PDF files give back as text; the mapping is that of HarfBuzz's Thai shaper
(``src/hb-ot-shaper-thai.cc``). The two hyphens are those that word processors put for the one on keyboards.
"""

RESTYLED = (
    "[\uff01-\uff5e\uffe0-\uffe2\uffe4-\uffe6\ufb00-\ufb06\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c\u212d"
    "\u212f-\u2131\u2133\u2134\u2145-\u2149\U0001d400-\U0001d7ff]"
)
"""Letters, digits and signs in another width or font, and Latin ligatures: NFKC makes of each alone what is meant.

They are what the Unicode Character Database maps by ``<wide>`` or ``<font>``. Superscripts, fractions and circled
digits stay, for they mean something else than the digit (10² is not 102), and so does ℹ, which is an emoji.
"""

CHARACTERS = (
    ("\r\n?|[\u2028\u2029\x0b\x0c\x85]", "\n"),
    ("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]", " "),
    (
        "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f"
        "\ufeff\ufff9-\ufffc\ufffe\uffff]",
        "",
    ),
)
"""Patterns and what stands for them: one line break, one space, and nothing for what cannot be seen.

U+200D stays, which joins emoji.
"""

REPAIRS = (
    (f"([\u0e01-\u0e2e{_MARK}{_FOLLOWING}])\u030a", rf"\1{_NIKHAHIT}"),  # PDF parsers' ring above
    (f"({_NIKHAHIT}[{_TONE}]?) +า", r"\1า"),
    (f"([\u0e01-\u0e2e][{_TONE}]?) +า", r"\1ำ"),  # a PDF's ำ in two glyphs, its ring read as a space
    (f"([\u0e01-\u0e2e{_MARK}{_FOLLOWING}]) +([{_MARK}ะ])", r"\1\2"),
    (f"([{_MARK}]{{{_MOST}}})[{_MARK}]+", r"\1"),
    *(
        (f"([{''.join(_ORDER[at + 1 :])}]{{1,{_MOST}}})([{earlier}]{{1,{_MOST}}})", r"\2\1")  # in the wrong order
        for at, earlier in enumerate(_ORDER[:-1])
    ),
    (f"([{_MARK}])\\1+", r"\1"),
    (_E * 2, "แ"),
    (f"([{TRUE_CONSONANTS}{_VOWEL}{_TONE}])ๅ", r"\1า"),  # ๅ stands only behind ฤ and ฦ
    (f"([\u0e01-\u0e2e{_MARK}])([{_FOLLOWING}]+)([{_TONE}]+)", r"\1\3\2"),
    (f"{_NIKHAHIT}[{_AA}{_AM}]|[{_AA}{_AM}]{_NIKHAHIT}|{_AM}[{_AA}{_AM}]", _AM),
)
"""Patterns and what mends them, in this order and again until nothing changes."""

SOUND = f"^(?:[ -~โ-ไ{SIGNS}๐-๙แ“”‘’–]|เ(?!เ)|[\u0e01-\u0e2e][{_VOWEL}]?[{_TONE}{_SILENCER}]?(?:{_AA}ะ?|[ะ{_AM}])?)*$"
"""A pattern of lines that nothing here changes: nearly all names, which the page then need not mend."""

_UNUSUAL = re.compile("[^\n -~\u0e01-\u0e3a\u0e3f-\u0e5b“”‘’–—…•]")
_RESTYLED = re.compile(RESTYLED)
_VARIANT = re.compile(f"[{''.join(VARIANTS)}]")
_CHARACTERS = tuple((re.compile(pattern), replacement) for pattern, replacement in CHARACTERS)
_MISPLACED = re.compile(f"[{_MARK}](?<![\u0e01-\u0e2e].)(?:(?<=[{_VOWEL}{_PHINTHU}])|(?<![{_VOWEL}{_PHINTHU}].))")
_MISSPELT = (_E * 2, "ๅ", " า", " ะ", _NIKHAHIT, _AM + _AA, _AM * 2, "\u030a")
_REPAIRS = tuple((re.compile(pattern), replacement) for pattern, replacement in REPAIRS)


def repaired(text: str) -> str:
    """The text with each character written one way (see ``plain``) and Thai marks in order, once each, on their letter.

    What it gives back it would not change again.
    """
    text = plain(text)
    while (better := ordered(text)) != text:
        text = plain(better)
    return text


def plain(text: str) -> str:
    """The text with spaces, line breaks and variants of characters as the plain ones; NFC."""
    text = text.replace("\u00a0", " ")  # in half of all texts, and all that most of them need
    if _UNUSUAL.search(text):
        text = _replaced(whole(text), _CHARACTERS)
        text = _RESTYLED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
        text = _VARIANT.sub(lambda found: VARIANTS[found[0]], text)
    return unicodedata.normalize("NFC", text)


def whole(text: str) -> str:
    """The text with its halves of characters joined, or U+FFFD for one that stands alone.

    Text that was cut by its length in UTF-16 has such halves, and no encoding can write them.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def ordered(text: str) -> str:
    """The text with the marks of Thai letters mended once; ``text`` is ``plain``."""
    if _MISPLACED.search(text) or any(letters in text for letters in _MISSPELT):
        return _replaced(text, _REPAIRS)
    return text


def _replaced(text: str, rules: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text
