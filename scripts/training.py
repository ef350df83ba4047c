"""``python -m scripts.training``: keep what readers wrote as standoff annotation, re-anchor it, score a build on it.

``add FOLDER SET`` takes readers' files (``NUMBER.json``) into ``training/SET.jsonl``; ``anchor`` counts all offsets
anew after a change of normalization; ``score SET`` runs the official scorer on the articles of a set.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from kg.clean import clean
from scripts.material import ROOT, Annotated, corpus
from scripts.scoring import errors, score
from scripts.standoff import Entry, anchored, digest, from_reader, load, save, to_gold

TRAINING = ROOT / "training"


def main() -> None:
    """Does what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    adding = commands.add_parser("add", help="take readers' files into a set")
    adding.add_argument("folder", type=Path)
    adding.add_argument("set")
    commands.add_parser("anchor", help="count all offsets anew")
    scoring = commands.add_parser("score", help="score a build on the articles of a set")
    scoring.add_argument("set")
    scoring.add_argument("--errors", action="store_true", help="list what was missed (-) and wrongly added (+)")
    given = parser.parse_args()
    if given.command == "add":
        add(given.folder, given.set)
    elif given.command == "anchor":
        anchor()
    else:
        with as_annotated(given.set) as annotated:
            print(errors([annotated]) if given.errors else json.dumps(score([annotated]), indent=1))


def add(folder: Path, name: str) -> None:
    """Takes every file of the folder into the set, in place of former entries of the same articles."""
    entries = {entry["id"]: entry for entry in entries_of(name)}
    for path in sorted(folder.glob("*.json")):
        identifier = f"thaigov-{path.stem}"
        entries[identifier] = from_reader(identifier, texts()[identifier], json.loads(path.read_text(encoding="utf-8")))
    save(TRAINING / f"{name}.jsonl", entries.values())


def anchor() -> None:
    """Counts the offsets of all sets anew in the texts as they are normalized now."""
    for path in sorted(TRAINING.glob("*.jsonl")):
        entries = load(path)
        moved = sum(entry["digest"] != digest(texts()[entry["id"]]) for entry in entries)
        save(path, (anchored(entry, texts()[entry["id"]]) for entry in entries))
        print(f"{path.name}: {moved} of {len(entries)} texts had changed")


def entries_of(name: str) -> list[Entry]:
    """The entries of a set, none where it was not begun."""
    path = TRAINING / f"{name}.jsonl"
    return load(path) if path.exists() else []


@cache
def raw() -> Mapping[str, str]:
    """The corpus's texts as published. Raises ``OSError`` where the corpus is not there."""
    return {record["id"]: record["text"] for record in corpus()}


@cache
def _normalized(identifier: str) -> str:
    return clean(identifier, raw()[identifier]).text


def texts() -> Mapping[str, str]:
    """The corpus's texts in their normal form, by id."""
    return _Normalized()


class _Normalized(dict[str, str]):
    """Texts that are normalized when they are asked for."""

    def __missing__(self, identifier: str) -> str:
        return _normalized(identifier)


@contextlib.contextmanager
def as_annotated(name: str) -> Iterator[Annotated]:
    """The set as folders of articles and of gold, as the scorer reads them, for as long as the context lasts."""
    with tempfile.TemporaryDirectory() as folder:
        for entry in entries_of(name):
            gold = to_gold(entry, texts()[entry["id"]])
            Path(folder, f"{entry['id']}.gold.json").write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")
            Path(folder, f"{entry['id']}.txt").write_text(raw()[entry["id"]], encoding="utf-8")
        yield Annotated(Path(folder), Path(folder))


if __name__ == "__main__":
    main()
