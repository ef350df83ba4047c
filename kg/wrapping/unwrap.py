"""Text that was broken into lines, mostly by a program at a width, put together again: each paragraph on one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.wrapping.joints import Joint
from kg.wrapping.predicates import with_subjects
from kg.wrapping.rows import Row, closed_up, may_be_wrapped, rows_of, without_reply_marks
from kg.wrapping.seams import seams
from kg.wrapping.telling import tell

_PAGE_BREAK = "\n\f"
"""What PDF viewers put between a page's last line and the next one's first, over which a sentence may go on."""


def unwrap(text: str) -> str:
    """The raw text with its paragraphs on one line each, if a program had wrapped it; any other nearly as it is.

    Entries of lists, rows of tables, headings and dates keep their lines. What is joined in any text are verbs and the
    persons who end the line before. The text is not normalized before, since programs count the characters that were
    there, and break no line at a space that does not break.
    """
    return with_subjects(_without_wrapping(text))


def _without_wrapping(text: str) -> str:
    lines = text.replace(_PAGE_BREAK, "\n").splitlines()
    if not may_be_wrapped(lines):
        return text
    bare = without_reply_marks(lines)
    rows = rows_of(bare)
    wrapping = tell(rows)
    if wrapping is None:
        rows = closed_up(rows)
        wrapping = tell(rows)
    return "\n".join(_put_together(bare, rows, seams(rows, wrapping, text))) if wrapping else text


def _put_together(lines: Sequence[str], rows: Sequence[Row], joints: Mapping[int, Joint]) -> list[str]:
    """The lines, those with a joint behind them together with the next row; empty lines between such rows go."""
    whole: list[str] = []
    at = 0
    for number, row in enumerate(rows):
        joint = joints.get(number - 1)
        if joint is None:
            whole += lines[at : row.number + 1]
        else:
            before = whole[-1].rstrip()
            whole[-1] = before[: len(before) - joint.dropped] + joint.between + row.text
        at = row.number + 1
    return [*whole, *lines[at:]]
