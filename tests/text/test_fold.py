"""Names as keys, the same here and in the page's script."""

from __future__ import annotations

import json
import shutil
import subprocess
from importlib.resources import files

import pytest

from kg.text.fold import fold, folding, tidy
from tests.text.typed import ALIKE, APART


@pytest.mark.parametrize(
    ("one", "other"),
    [("ก.พ.ร.", "กพร"), ("สำนักงาน ก.พ.", "สำนักงานก.พ."), ("“งานดี”", "งานดี"), ("OPDC", "opdc"), *ALIKE],
)
def test_forms_that_look_alike_or_differ_in_spacing_marks_or_case_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_tidy_name_has_one_space_where_it_has_any() -> None:
    assert tidy("  ดี   ใจงาม\n") == "ดี ใจงาม"


def test_the_pages_script_folds_alike() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed: the browser's tests ask the same of Chromium")
    script = files("kg.export.page").joinpath("assets", "search.js").read_text(encoding="utf-8")
    names = [name for pair in (*ALIKE, *APART) for name in pair]
    program = f"""
        globalThis.window = {{ kgPage: {{ data: {{ folding: {json.dumps(folding())} }} }} }};
        {script}
        const names = JSON.parse(require("fs").readFileSync(0, "utf8"));
        console.log(JSON.stringify(names.map(window.kgPage.search.fold)));
    """
    done = subprocess.run([node, "-e", program], input=json.dumps(names), capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [fold(name) for name in names]
