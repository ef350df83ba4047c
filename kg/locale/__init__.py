"""What people read, in their language: English as the code writes it, or Thai by a gettext catalogue.

``KG_LANG`` chooses (``th``, ``en``), else the locale as gettext reads it: ``LC_ALL``, ``LC_MESSAGES`` or ``LANG`` say
which it is, and ``LANGUAGE`` may name others before it; on Windows, where no variable says so, the language of the
user's desktop. Whatever is no Thai is English: a language that we do not have must keep nobody from an answer.
"""

from __future__ import annotations

import gettext
import os
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.locale.catalogue import Catalogue

ENGLISH, THAI = "en", "th"
DOMAIN = "kg"
FOLDER = Path(__file__).parent
HEADING = "heading"
"""The context of what stands above the columns of tables; that of words in a column's cells is its heading."""
COUNT = "count"
"""The context of what is counted: "{0} articles"."""
STEP, REASON = "step", "reason"
"""The contexts of what steps of an explanation say, and of what they are of."""
NEWS = "news"
"""The context of what is another in a graph."""
HITS = "hits"
"""The context of what a search says of sentences it found."""
ASKED = "asked"
"""The context of what people are asked, and of their answers."""

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_NONE = frozenset({"C", "POSIX"})
"""Locales of no language, which say that nobody reads: ``LANGUAGE`` does not count there."""

_PRIMARY, _WINDOWS_THAI = 0x3FF, 0x1E
"""The bits of a Windows language identifier that are the language, and their value for Thai (LANG_THAI of winnt.h)."""


def language(environment: Mapping[str, str] | None = None) -> str:
    """The language that somebody reads, ``th`` or ``en``, by the variables of an environment (this process's own)."""
    known = os.environ if environment is None else environment
    locale = next((value for name in _LOCALE if (value := known.get(name))), "")
    if chosen := known.get("KG_LANG", "").strip():
        wanted = [chosen]
    elif locale.partition(".")[0] in _NONE:
        wanted = [ENGLISH]
    else:
        wanted = [*known.get("LANGUAGE", "").split(":"), locale]
    named = [_primary(each) for each in wanted if each] or [_of_desktop()]
    return next((each for each in named if each in {THAI, ENGLISH}), ENGLISH)


def told(line: str, context: str = "", reads: str = "") -> str:
    """A line of ours in the language of who reads it; what the catalogue does not have stays as it is.

    Sentences of a kind have a ``context`` of their own, since their patterns are so short that others would fit them.
    ``reads`` is the language of who reads it, where that is not who runs the program.
    """
    return line if (reads or language()) == ENGLISH else _catalogue().told(line, context)


def word(context: str, said: str, reads: str = "") -> str:
    """A word of ours where it stands as such ("kind", "heading"); any other stays as it is. ``reads``: see ``told``."""
    return said if (reads or language()) == ENGLISH else _catalogue().word(context, said)


def lend() -> None:
    """Lends the catalogue to libraries that ask gettext for their own words, as Typer does ("Usage", "Options")."""
    if language() == THAI:
        os.environ["LANGUAGE"] = THAI  # gettext asks the environment alone, and this variable before all others
        gettext.bindtextdomain(DOMAIN, str(FOLDER))
        gettext.textdomain(DOMAIN)


def _primary(name: str) -> str:
    """The language of a locale's name: "th" of "th_TH.UTF-8", "TH" and "th-TH"."""
    return name.replace("-", "_").replace(".", "_").replace("@", "_").partition("_")[0].casefold()


def _of_desktop() -> str:
    if sys.platform != "win32":
        return ENGLISH
    import ctypes  # noqa: PLC0415  # only Windows is asked so

    found = ctypes.windll.kernel32.GetUserDefaultUILanguage()
    return THAI if found & _PRIMARY == _WINDOWS_THAI else ENGLISH


@cache
def _catalogue() -> Catalogue:
    from kg.locale.catalogue import read_catalogue  # noqa: PLC0415  # who reads English need not load it

    return read_catalogue(FOLDER / THAI / "LC_MESSAGES" / f"{DOMAIN}.mo")
