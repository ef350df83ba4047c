"""Many written forms as one pattern: a tree of their letters, which an engine that backtracks reads quickest."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping


def one_of_forms(forms: Mapping[str, Iterable[str]]) -> str:
    """A pattern, in a group of its own, for any of the forms, longer ones first.

    Each form comes with its guards: patterns that match nothing by themselves, of which one has to hold behind it.
    A form with no guards, or with an empty one, counts wherever it stands. No forms match nowhere.
    """
    if not forms:
        return "(?!)"
    return _node({form: sorted(set(guards)) for form, guards in forms.items()})


def one_of_texts(texts: Iterable[str]) -> str:
    """The same for texts that count wherever they stand."""
    return one_of_forms(dict.fromkeys(texts, ()))


def _node(forms: Mapping[str, list[str]]) -> str:
    """The pattern for forms whose common begin is read: the rest of each, then that one of them ends here."""
    rests: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for form, guards in sorted(forms.items()):
        if form:
            rests[form[0]][form[1:]] = guards
    branches = _branches(rests)
    if "" not in forms:
        return branches[0] if len(branches) == 1 else _either(branches)
    guards = forms[""]
    if not guards or "" in guards:
        return f"{_either(branches)}?" if branches else ""
    return _either([*branches, *guards])


def _branches(rests: Mapping[str, Mapping[str, list[str]]]) -> list[str]:
    """A pattern for each first letter with what follows; one for all letters that the same follows."""
    letters: dict[str, list[str]] = defaultdict(list)
    for first, forms in rests.items():
        letters[_node(forms)].append(re.escape(first))
    return [(firsts[0] if len(firsts) == 1 else f"[{''.join(firsts)}]") + rest for rest, firsts in letters.items()]


def _either(branches: list[str]) -> str:
    return f"(?:{'|'.join(branches)})"
