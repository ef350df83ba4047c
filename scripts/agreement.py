"""How far two people who read the same articles agree: the second reading scored against the first.

``python -m scripts.agreement articles articles-twice`` takes two sets of ``training/``.
"""

from __future__ import annotations

import argparse
from typing import Any

from scripts.event_matching import scorer
from scripts.standoff import Entry, to_gold
from scripts.training import entries_of, texts


def main() -> None:
    """Prints F1 by kind of fact over the articles that stand in both sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first")
    parser.add_argument("second")
    given = parser.parse_args()
    first, second = ({entry["id"]: entry for entry in entries_of(name)} for name in (given.first, given.second))
    both = sorted(first.keys() & second.keys())
    tally = scorer().Tally()
    for identifier in both:
        text = texts()[identifier]
        other = as_scored(to_gold(second[identifier], text))
        scorer().score_article(identifier, other, to_gold(first[identifier], text), tally)
    print(f"{len(both)} articles read twice")
    for kind in scorer().KINDS:
        row = tally.row(kind)
        if row["gold"]:
            print(f"{kind:14} {row['f1']:.3f} ({row['gold']})")


def as_scored(gold: Entry) -> dict[str, Any]:
    """An annotation in the form that the scorer makes of a graph."""
    persons = {("p", one["name"]): _labelled(one) for one in gold["persons"]}
    bodies = {("o", one["name"]): _labelled(one) for one in gold["organizations"]}
    node = {name: (kind, name) for kind, name in (*persons, *bodies)}
    return {
        "persons": persons,
        "orgs": bodies,
        "posts": [
            {"person": ("p", one["name"]), "org": node.get(post["org"]), "role": post["role"], "text": post["text"]}
            for one in gold["persons"]
            for post in one["posts"]
        ],
        "events": [
            {"node": number, "name": one["name"], "date": one["date"], "place": one["place"]}
            | {"participants": {node[name] for name in (*one["participants"], *one["organizers"])}}
            for number, one in enumerate(gold["events"])
        ],
        "speakers": {node[one["speaker"]] for one in gold["statements"]},
        "figures": [float(one["value"]) for one in gold["figures"]],
        "goals": {str(one["goal"]) for one in gold["sdg"]},
        "targets": {target for one in gold["sdg"] for target in one["targets"]},
        "published": None,
    }


def _labelled(one: Entry) -> dict[str, Any]:
    return {"name": one["name"], "labels": {scorer().norm(form) for form in (one["name"], *one["aliases"])}}


if __name__ == "__main__":
    main()
