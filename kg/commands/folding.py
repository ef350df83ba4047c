"""Lines for a terminal: folded between words, Thai ones too, and inside a syllable only where it has no room."""

from __future__ import annotations

from itertools import pairwise

from rich.cells import cell_len, split_graphemes

from kg.text.clusters import may_part
from kg.text.letters import has_thai, is_thai
from kg.text.words import spoken

_FULL = 3 / 4
"""The part of a line that is enough where it ends at a space."""

_NOT_FIRST = frozenset(".,:;!?%)]}>»”’'\"/…")
"""What stays on the line of the word before it."""

_NOT_LAST = frozenset(".([{<«“‘'\"/#฿$")
"""What stays on the line of the word behind it; a dot, since names of months and bodies are shortened with it."""


def folded(text: str, width: int) -> list[str]:
    """A paragraph as lines of at most ``width`` cells, without white space at their ends; "" is one empty line.

    Only a word wider than a line is cut: between Thai syllables, else between whole characters with their marks.
    """
    if cell_len(text) <= width:
        return [text.rstrip()]
    lines, line = [], ""
    for piece in _pieces(text):
        if line and cell_len((line + piece).rstrip()) > width:
            full, line = _at_a_space(line, piece, width)
            lines.append(full)
        *parts, line = _cut(line + piece, width)
        lines.extend(parts)
    return [each.strip() for each in (*lines, line)]


def _at_a_space(line: str, piece: str, width: int) -> tuple[str, str]:
    """A full line, and what of it goes to the next with the piece: Thai pauses at spaces, and names have parts."""
    full, _, rest = line.rpartition(" ")
    is_full = cell_len(full) >= width * _FULL and cell_len((rest + piece).rstrip()) <= width
    return (full, rest) if is_full else (line, "")


def widest_word(text: str) -> int:
    """The cells that a text needs at least so that none of its words is cut."""
    return max((cell_len(piece.rstrip()) for piece in _pieces(text)), default=0)


def _pieces(text: str) -> list[str]:
    """The text as stretches between which a line may end, each with the space behind it."""
    if not has_thai(text):
        return [f"{word} " for word in text.split(" ")]
    words = spoken(text)
    pieces = [words[0]]
    for before, word in pairwise(words):
        if _may_end(before, word):
            pieces.append(word)
        else:
            pieces[-1] += word
    return pieces


def _may_end(before: str, behind: str) -> bool:
    """Whether a line may end between two words of a text with Thai; a letter alone is a part of an abbreviation."""
    last, first = before[-1], behind[0]
    if last.isspace() or first.isspace():
        return last.isspace() and not first.isspace()
    return (
        (is_thai(last) or is_thai(first))
        and not {_letters(before), _letters(behind)} & {1}
        and _may_meet(last + first, 1)
    )


def _may_meet(text: str, at: int) -> bool:
    """Whether a line may end at an offset that is not at a space, as far as the two characters there say."""
    return may_part(text, at) and text[at] not in _NOT_FIRST and text[at - 1] not in _NOT_LAST


def _letters(word: str) -> int:
    return sum(map(is_thai, word))


def _cut(word: str, width: int) -> list[str]:
    """A word as parts of at most ``width`` cells, made of its syllables, or of characters where these are too wide."""
    bare = word.rstrip()
    if cell_len(bare) <= width:
        return [word]
    parts = [""]
    for syllable in _syllables(bare):
        letters = [syllable] if cell_len(syllable) <= width else _characters(syllable)
        for letter in letters:
            if parts[-1] and cell_len(parts[-1] + letter) > width:
                parts.append("")
            parts[-1] += letter
    parts[-1] += word[len(bare) :]
    return parts


def _syllables(word: str) -> list[str]:
    cuts = [start for start, _, _ in split_graphemes(word)[0] if start and _may_meet(word, start)]
    return [word[start:end] for start, end in pairwise((0, *cuts, len(word)))]


def _characters(text: str) -> list[str]:
    """The characters of a text, each with what belongs to it: marks, and the parts of a joined emoji."""
    return [text[start:end] for start, end, _ in split_graphemes(text)[0]]
