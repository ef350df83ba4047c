"""Fuzzing: thousands of mutated texts and files through reading, cleaning and writing; what must hold always holds.

``KG_FUZZ_TEXTS`` says how many (200 where it is not set, for every run of the tests), ``KG_FUZZ_SEED`` which.
A failing example is printed as small as it was made, and is tried first in the next run.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings

from kg.errors import InputError
from kg.read import Raw, read
from tests.fuzz.files import Bundle, bundles
from tests.fuzz.mutations import mutated
from tests.fuzz.seeds import seeds
from tests.fuzz.soundness import check

TEXTS = int(os.environ.get("KG_FUZZ_TEXTS", "200"))
SEED = int(os.environ.get("KG_FUZZ_SEED", "0"))
IN_A_PART = 250 if TEXTS > 1000 else 50
"""So many texts are one test, which a process takes at a time."""

TEXTS_FOR_A_FILE = 3
PARTS = range(max(1, TEXTS // IN_A_PART))
MATERIAL = TEXTS > 1000


def fuzzed(part: int, test: Callable[[], None]) -> None:
    """Runs a test of Hypothesis on the examples of a part."""
    run = settings(
        max_examples=IN_A_PART,
        deadline=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )(test)
    seed(SEED * 1_000_003 + part)(run)()


@pytest.mark.parametrize("part", [part for part in PARTS if part % (TEXTS_FOR_A_FILE + 1)])
def test_every_text_is_read_soundly(part: int) -> None:
    @given(mutated(seeds(MATERIAL)))
    def every_text(text: str) -> None:
        check(Raw("fuzz", text, "fuzz"))

    fuzzed(part, every_text)


@pytest.mark.parametrize("part", [part for part in PARTS if not part % (TEXTS_FOR_A_FILE + 1)])
def test_every_file_is_read_soundly_or_refused_in_one_line(part: int) -> None:
    @given(bundles(seeds(MATERIAL)))
    def every_file(bundle: Bundle) -> None:
        for raw in found(bundle):
            check(raw)

    fuzzed(part, every_file)


def found(bundle: Bundle) -> list[Raw]:
    """What is read from a bundle's file; what is refused is so in one line that names the file."""
    problems: list[InputError] = []
    articles: list[Raw] = []
    with tempfile.TemporaryDirectory() as folder:
        path = bundle.write(Path(folder))
        try:
            articles += read([str(path)], problems.append)
        except InputError as error:
            problems.append(error)
        assert articles or problems, "a file is neither read nor refused"
        for problem in problems:
            assert folder in str(problem) and "\n" not in str(problem), problem
    return articles
