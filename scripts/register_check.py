"""Compares a build's tenures with a public register of office-holders, on days that nothing was chosen by.

    python -m scripts.register_check FOLDER [DAY …]    # a finished build; five days unless told otherwise

``training/register.jsonl`` has who held which post when by public pages, each line with its source. Counted are posts
that the build attests within ``NEAR`` days of a day (answered or not), everybody named (right or not), and posts of one
with two holders on a day. Names are compared as people spell them: by letters heard, with a letter in five apart.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from kg.network.identity.sounds import sound_key
from kg.store.folder import opened
from scripts.material import ROOT

REGISTER = ROOT / "training" / "register.jsonl"
DAYS = ("2021-03-15", "2022-03-15", "2023-03-15", "2024-03-15", "2025-03-15")
NEAR = timedelta(90)
_APART = 0.2
"""Share of letters by which spellings of one name differ at most."""

_TENURES = """
SELECT ?tenure ?role ?body ?person ?status ?first ?last ?from ?until ?against WHERE {
  ?tenure a kg:Tenure ; kg:post ?post ; org:member/foaf:name ?person ; kg:status ?status ;
    kg:firstAttested ?first ; kg:lastAttested ?last ; kg:likelyFrom ?from ; kg:likelyUntil ?until .
  ?post org:role/skos:prefLabel ?role FILTER(LANG(?role) = "th")
  OPTIONAL { ?post org:postIn/skos:prefLabel ?body FILTER(LANG(?body) = "th") }
  OPTIONAL { ?tenure kg:contradicts ?against }
}"""

Post = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Held:
    """Who held a post: ``names`` are all spellings; days are xsd:date, the last one "" for still."""

    names: tuple[str, ...]
    first: str
    last: str
    source: str

    def holds(self, day: date) -> bool:
        """Whether he held it on a day."""
        return self.first <= day.isoformat() <= (self.last or "9")

    def is_called(self, name: str) -> bool:
        """Whether a name is one of his."""
        return any(Levenshtein.normalized_distance(sound_key(name), sound_key(own)) <= _APART for own in self.names)


def main(folder: str, days: Sequence[str]) -> None:
    """Prints what is right and what is not, by role and over all."""
    known, counted = read_register(), Counter[tuple[str, str]]()
    tenures = list(opened(Path(folder)).rows(_TENURES))
    for day in map(date.fromisoformat, days):
        for post, problem in _compared(tenures, known, day, counted):
            print(day, *post, problem)
    roles = sorted({role for role, _ in counted})
    for role in roles:
        print(role, _told({what: count for (of, what), count in counted.items() if of == role}))
    total: Counter[str] = Counter()
    for (_, what), count in counted.items():
        total[what] += count
    print("all", _told(total))


def read_register() -> Mapping[Post, Sequence[Held]]:
    """Who held each post by public pages."""
    found: dict[Post, list[Held]] = defaultdict(list)
    with REGISTER.open(encoding="utf-8") as lines:
        for one in map(json.loads, lines):
            names = (one["person"], *one["also"])
            found[one["role"], one["body"]].append(Held(names, one["from"], one["to"], one["source"]))
    return found


def _compared(
    tenures: Iterable[Mapping[str, str]],
    known: Mapping[Post, Sequence[Held]],
    day: date,
    counted: Counter[tuple[str, str]],
) -> Iterator[tuple[Post, str]]:
    of_post: dict[Post, list[Mapping[str, str]]] = defaultdict(list)
    for tenure in tenures:
        of_post[tenure["role"], tenure["body"]].append(tenure)
    for post in sorted(known.keys() & of_post.keys()):
        holders = [held for held in known[post] if held.holds(day)]
        if not holders:
            continue
        named = [tenure for tenure in of_post[post] if _is_named(tenure, day)]
        if any(_is_near(tenure, day) for tenure in of_post[post]):
            counted[post[0], "attested"] += 1
            counted[post[0], "answered"] += bool(named)
        for tenure in named:
            is_right = any(held.is_called(tenure["person"]) for held in holders)
            counted[post[0], "named"] += 1
            counted[post[0], "right"] += is_right
            if not is_right:
                yield (
                    post,
                    f"named {tenure['person']} ({tenure['first']} to {tenure['last']}), not {holders[0].names[0]}",
                )
        if len({tenure["person"] for tenure in named}) > 1:
            counted[post[0], "two"] += 1


def _is_named(tenure: Mapping[str, str], day: date) -> bool:
    return (
        tenure["status"].endswith("incumbent")
        and not tenure["against"]
        and (
            tenure["from"] <= day.isoformat() < tenure["until"] or tenure["first"] <= day.isoformat() <= tenure["last"]
        )
    )


def _is_near(tenure: Mapping[str, str], day: date) -> bool:
    first, last = (date.fromisoformat(tenure[name]) for name in ("first", "last"))
    return not tenure["against"] and first - NEAR <= day <= last + NEAR


def _told(counted: Mapping[str, int]) -> str:
    return ", ".join(f"{what} {counted.get(what, 0)}" for what in ("attested", "answered", "named", "right", "two"))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:] or DAYS)
