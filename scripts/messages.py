"""Keeps the Thai catalogue at what the code says: ``python -m scripts.messages``.

Collects every message of the package, with where it stands, and writes ``kg/locale/th/LC_MESSAGES/kg.po``: translations
that are there stay, messages that are new get an empty one, and those that nobody says any more go. What the vocabulary
and the questions say in Thai themselves (relations, statuses, parameters) is taken from there. Then compiles ``kg.mo``.
Names what has no translation yet, or one that leaves out a slot, and ends with 1 where there is any.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from babel.messages.pofile import escape, read_po

from kg.locale import DOMAIN, FOLDER, THAI
from kg.locale.catalogue import CONTEXT, SLOT
from scripts.message_contexts import Key, collected, known

PO = FOLDER / THAI / "LC_MESSAGES" / f"{DOMAIN}.po"
MO = PO.with_suffix(".mo")

HEADER = "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nLanguage: th\nMIME-Version: 1.0\n"
"""What gettext needs to know; no day and no tool, so that the same messages give the same bytes."""

_ABOUT = """\
# What thkg says, in Thai. Written by python -m scripts.messages, which keeps the translations (msgstr).
#
# {0}, {1}, … are values and may stand in any order; {0:t} is a value that is a message itself, {0:l} a list of such.
# Context (msgctxt): heading, of columns; a column's heading, of words in its cells; count, of what is counted; step and
# reason, of kg explain; news, of kg diff; asked, of kg review.
"""


def read(path: Path = PO) -> dict[Key, str]:
    """The translations of a catalogue, "" for those to be made."""
    if not path.exists():
        return {}
    messages = read_po(BytesIO(path.read_bytes()), abort_invalid=True)
    return {(message.context or "", str(message.id)): str(message.string) for message in messages if message.id}


def written(messages: Mapping[Key, str], places: Mapping[Key, list[str]]) -> str:
    """A catalogue as text, the messages in the order of the places where they are said."""
    parts = [f'{_ABOUT}msgid ""\nmsgstr ""\n{_lines(HEADER)}']
    for key in sorted(messages, key=lambda key: (places[key], key)):
        context, message = key
        where = "".join(f"#: {place}\n" for place in places[key])
        within = f"msgctxt {escape(context)}\n" if context else ""
        parts.append(f"{where}{within}msgid {escape(message)}\nmsgstr {escape(messages[key])}\n")
    return "\n".join(parts)


def compiled(messages: Mapping[Key, str]) -> bytes:
    """A catalogue as gettext reads it (GNU gettext manual, "The Format of GNU MO Files"), without a hash table."""
    keyed = {
        f"{context}{CONTEXT}{message}" if context else message: said for (context, message), said in messages.items()
    }
    texts = {key.encode(): said.encode() for key, said in {"": HEADER, **keyed}.items() if said}
    originals = sorted(texts)
    count, table = len(originals), 28
    data, at = bytearray(), table + 16 * count
    tables = []
    for text in (*originals, *(texts[original] for original in originals)):
        tables.append(struct.pack("<2I", len(text), at + len(data)))
        data += text + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, count, table, table + 8 * count, 0, at)
    return head + b"".join(tables) + bytes(data)


def lacking(messages: Mapping[Key, str]) -> Iterator[str]:
    """A line for each message without a translation, and for each whose translation has other slots."""
    for (context, message), said in sorted(messages.items()):
        where = f"{context}: " if context else ""
        if not said:
            yield f"{where}{message}: has no translation"
        elif _slots(message) != _slots(said):
            yield f"{where}{message}: has other slots than {said}"


def updated() -> tuple[dict[Key, str], dict[Key, list[str]]]:
    """The messages as the code says them now, with the translations that are there, and the places of each."""
    places, there, elsewhere = collected(), read(), known()
    return {key: elsewhere.get(key) or there.get(key, "") for key in places}, places


def _slots(message: str) -> set[str]:
    return {slot for slot, _ in SLOT.findall(message)}


def _lines(text: str) -> str:
    return "".join(f"{escape(line)}\n" for line in text.splitlines(keepends=True))


def main() -> None:
    """Writes both files and names what is to be translated."""
    messages, places = updated()
    PO.write_text(written(messages, places), encoding="utf-8")
    MO.write_bytes(compiled(messages))
    found = list(lacking(messages))
    print(*found, f"{len(messages)} messages, {len(found)} to be translated", sep="\n", file=sys.stderr)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
