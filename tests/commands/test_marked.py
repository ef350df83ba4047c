"""Text with marks, folded."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text

from kg.commands.marked import folded_text


def test_marks_stay_on_their_letters() -> None:
    said = Text("น้ำท่วมจังหวัดเชียงใหม่ และ น้ำท่วมจังหวัดตาก")
    said.stylize("bold", 7, 14)
    lines = list(folded_text(said, 12))
    assert all(cell_len(line.plain) <= 12 for line in lines)
    assert "".join(line.plain[s.start : s.end] for line in lines for s in line.spans) == "จังหวัด"
