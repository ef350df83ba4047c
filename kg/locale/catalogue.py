"""A catalogue of messages with slots: finds the entry that a finished line was made by, and says it in Thai.

A line is made far from who prints it ("a.txt: is empty: give a file with text"), so that an entry has a numbered slot
for each value: "{0}: is empty: give a file with text". The translation may have them in any order; ``{0:t}`` is a value
that is a message itself ("direct speech"), ``{0:l}`` a list of such in English ("a, b and c"). An entry fits only where
``{0:n}`` is a number or a day, and ``{0:c}`` is something counted ("3 articles"), which is told.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SLOT = re.compile(r"\{(\d)(?::([tlnc]))?\}")
"""A value's place in an entry, and what it is where that matters."""

CONTEXT = "\x04"
"""Between the context of a message and the message, in the files of gettext."""

COUNT, LIST = "count", "list"
"""The contexts of what is counted ("{0} articles"), and of how a list ends."""

_MAGIC = 0x950412DE
"""How a compiled catalogue begins (GNU gettext manual, "The Format of GNU MO Files")."""

_PREFIXES = 3
"""Parts before a message that say where it holds ("news.jsonl: line 3: …"); no line of ours has more."""

_DEEPEST = 3
"""How far parts of parts are told: as deep as sentences of ours go, whatever what articles say looks like."""

_LIMITS = {"n": re.compile(r"[+-]?\d[\d.,-]*%?"), "c": re.compile(r"\d.*", re.DOTALL)}
_AND = re.compile(r"(?<=[^\x00-\x7f]) and (?=\S)|(?<=\S) and (?=[^\x00-\x7f]|\d)")
"""The end of a list of ours; between two English words it may as well be a part of a name, and stays."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A message with slots: the words around them, of which there is one more than slots, and the translation.

    ``limits`` say what may stand in a slot at all.
    """

    words: tuple[str, ...]
    translation: str
    limits: tuple[tuple[int, re.Pattern[str]], ...]

    @classmethod
    def of(cls, message: str, translation: str) -> Entry:
        """The entry of a message."""
        limits = tuple((int(slot), _LIMITS[how]) for slot, how in SLOT.findall(translation) if how in _LIMITS)
        return cls(tuple(SLOT.split(message)[::3]), translation, limits)

    @property
    def weight(self) -> int:
        """How much of a line an entry says itself."""
        return sum(map(len, self.words))

    def values(self, line: str) -> tuple[str, ...] | None:
        """What stands in the slots of a line that this entry has made, each as short as can be; None for another."""
        first, *between, last = self.words
        if not line.startswith(first) or not line.endswith(last):
            return None
        at, end = len(first), len(line) - len(last)
        found = []
        for words in between:
            place = line.find(words, at, end)
            if place < 0:
                return None
            found.append(line[at:place])
            at = place + len(words)
        values = (*found, line[at:end]) if at <= end else ()
        is_fit = values and all(limit.fullmatch(values[slot]) for slot, limit in self.limits)
        return values if is_fit else None


class Catalogue:
    """The messages of one language, as gettext keeps them: by their English, behind a context where they have one."""

    def __init__(self, messages: Mapping[str, str]) -> None:
        self._messages = messages
        self._entries: dict[str, tuple[Entry, ...]] = {}

    def word(self, context: str, said: str) -> str:
        """What a word is in a context; itself where there is none."""
        return self._messages.get(f"{context}{CONTEXT}{said}", said)

    def told(self, line: str, context: str) -> str:
        """A line by the entry that says most of it, also behind what tells where it holds, else as it is."""
        before, rest = "", line
        for _ in range(_PREFIXES + 1):
            if (said := self._told(rest, context, _DEEPEST)) is not None:
                return before + said
            prefix, colon, rest = rest.partition(": ")
            if not colon:
                break
            before += prefix + colon
        return line

    def _told(self, line: str, context: str, deep: int) -> str | None:
        """A line by an entry of a context, else by one that has none; ``deep`` is how far its parts are told too."""
        for own in dict.fromkeys((context, "")):
            if exact := self._messages.get(f"{own}{CONTEXT}{line}" if own else line):
                return exact
            for entry in self._of(own):
                if (values := entry.values(line)) is not None:
                    return self._filled(entry, values, context, deep - 1)
        return None

    def _filled(self, entry: Entry, values: tuple[str, ...], context: str, deep: int) -> str:
        """The translation of an entry with its values."""

        def value(slot: re.Match[str]) -> str:
            said, how = values[int(slot[1])], slot[2]
            if how == "l":
                return self._listed(said, context, deep)
            return self._part(said, context, deep) if how in {"t", "c"} else said

        return SLOT.sub(value, entry.translation)

    def _part(self, value: str, context: str, deep: int) -> str:
        """A part of a line: what is counted, or a message of the line's own context."""
        if not deep:
            return value
        counted = self._told(value, COUNT, deep) if value[:1].isdigit() else None
        return counted or self._told(value, context, deep) or value

    def _listed(self, value: str, context: str, deep: int) -> str:
        """A list in a sentence, each of it told."""
        *some, last = (self._part(each, context, deep) for part in value.split(", ") for each in _AND.split(part))
        return self.word(LIST, "{0} and {1}").format(", ".join(some), last) if some else last

    def _of(self, context: str) -> tuple[Entry, ...]:
        """The messages of a context that have slots, those first that say most themselves."""
        if context not in self._entries:
            found = (
                Entry.of(message, translation)
                for key, translation in self._messages.items()
                for own, _, message in [key.rpartition(CONTEXT)]
                if own == context and SLOT.search(message)
            )
            self._entries[context] = tuple(sorted(found, key=lambda entry: (-entry.weight, entry.words)))
        return self._entries[context]


def read_catalogue(path: Path) -> Catalogue:
    """The messages of a compiled catalogue. Raises ``OSError`` where there is none, ``ValueError`` for another file."""
    messages = messages_of(path.read_bytes())
    return Catalogue({message: said for message, said in messages.items() if message})  # the empty one is the header


def messages_of(data: bytes) -> dict[str, str]:
    """The messages of a compiled catalogue (.mo), of this machine's byte order or not.

    Raises ``ValueError`` for another file.
    """
    order = next((each for each in "<>" if data[:4] == struct.pack(f"{each}I", _MAGIC)), None)
    if order is None:
        raise ValueError("no compiled catalogue")
    count, originals, translations = struct.unpack_from(f"{order}8x3I", data)

    def text(table: int, number: int) -> str:
        length, start = struct.unpack_from(f"{order}2I", data, table + 8 * number)
        return data[start : start + length].decode()

    return {text(originals, number): text(translations, number) for number in range(count)}
