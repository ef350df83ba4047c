"""Forty judgements of all kinds over 200 articles of the corpus: what each does, and the same bytes however built.

``effects-40.tsv`` has for lines of ``ledger-40.jsonl`` patterns of SPARQL that the view has by them (+) or has no more
(-). After a change of what articles say, a line here may have to be another.
"""

from __future__ import annotations

import lzma
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, RdfFormat, Store

from kg.build.engines import Processes, afterwards, beside
from kg.build.whole import Run, build_folder
from kg.export.how import How
from kg.store.folder import opened
from scripts.material import CORPUS
from tests.folders import Steps, contents, refuse_problems
from tests.judged import says

HERE = Path(__file__).parent
LEDGER = HERE / "ledger-40.jsonl"
ARTICLES = 200


@dataclass(frozen=True)
class Builds:
    """Folders of builds: without judgements, with those that came later, and from nothing in another order."""

    plain: Path
    later: Path
    anew: Path


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Builds:
    if not CORPUS.exists():
        pytest.skip("the corpus is not beside this checkout")
    folder = tmp_path_factory.mktemp("forty")
    with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
        said = list(islice(lines, ARTICLES))
    for name, some in (("news", said), ("other", said[::-1])):
        (folder / f"{name}.jsonl").write_text("".join(some), encoding="utf-8")
    build(folder / "plain", folder / "news.jsonl", jobs=2, page=False)
    shutil.copytree(folder / "plain", folder / "later")
    shutil.copy(LEDGER, folder / "later" / "ledger.jsonl")
    build(folder / "later", folder / "news.jsonl", jobs=1)
    build(folder / "anew", folder / "other.jsonl", jobs=2, ledger=LEDGER)
    return Builds(folder / "plain", folder / "later", folder / "anew")


def build(out: Path, news: Path, *, jobs: int, ledger: Path | None = None, page: bool = True) -> None:
    """Builds; a judgement that is not applied is a failure."""
    aside = afterwards if jobs == 1 else beside
    build_folder([str(news)], out, Run(refuse_problems, Steps(), Processes(jobs), aside, How.usual(page=page), ledger))


def stored(out: Path) -> set[bytes]:
    """Every statement of the store that questions are put to."""
    store = Store.read_only(str(out / "store" / "graph" / "data"))
    return {*(store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph()) or b"").splitlines()}


def effects() -> Sequence[tuple[int, str, str]]:
    """The lines of the ledger, + or -, and a pattern."""
    rows = (line.split("\t") for line in (HERE / "effects-40.tsv").read_text(encoding="utf-8").splitlines())
    return [(int(number), sign, pattern) for number, sign, pattern in rows]


def test_every_line_has_an_effect() -> None:
    assert {number for number, _, _ in effects()} == set(range(1, 41))


@pytest.mark.shared
def test_each_judgement_does_what_it_says(builds: Builds) -> None:
    plain, judged = opened(builds.plain), opened(builds.later)
    wrong = [
        (number, sign, pattern)
        for number, sign, pattern in effects()
        if (says(plain, pattern), says(judged, pattern)) != (sign == "-", sign == "+")
    ]
    assert wrong == []


@pytest.mark.shared
def test_exports_are_the_same_bytes_in_any_order_on_one_core_or_two_and_whenever_the_ledger_came(
    builds: Builds,
) -> None:
    later, anew = ({**contents(each), "ledger.jsonl": b""} for each in (builds.later, builds.anew))
    assert later.keys() == anew.keys()
    assert [name for name in later if later[name] != anew[name]] == []
    assert stored(builds.later) == stored(builds.anew)


@pytest.mark.shared
def test_the_store_made_again_from_the_export_is_the_same(builds: Builds, tmp_path: Path) -> None:
    shutil.copyfile(builds.anew / "graph.nq", tmp_path / "graph.nq")
    opened(tmp_path)
    assert stored(tmp_path) == stored(builds.anew)


@pytest.mark.shared
def test_without_the_ledger_all_is_as_it_was(builds: Builds, tmp_path: Path) -> None:
    shutil.copytree(builds.later, tmp_path / "back")
    (tmp_path / "back" / "ledger.jsonl").unlink()
    build(tmp_path / "back", builds.plain.parent / "news.jsonl", jobs=1, page=False)
    assert contents(tmp_path / "back") == contents(builds.plain)
    assert stored(tmp_path / "back") == stored(builds.plain)
