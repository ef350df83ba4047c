"""Many written forms as one pattern: a tree of their letters, which an engine that backtracks reads quickest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


def one_of_forms(forms: Mapping[str, Iterable[str]]) -> str:
    """A pattern, in a group of its own, for any of the forms, longer ones first.

    Each form comes with its guards: patterns that match nothing by themselves, of which one has to hold behind it.
    A form with no guards, or with an empty one, counts wherever it stands. No forms match nowhere.
    """
    if not forms:
        return "(?!)"
    return _node({form: sorted(set(guards)) for form, guards in forms.items()})


def _node(forms: Mapping[str, list[str]]) -> str:
    """The pattern for forms whose common begin is read: the rest of each, then that one of them ends here."""
    branches = [_branch(first, forms) for first in dict.fromkeys(form[0] for form in sorted(forms) if form)]
    if "" not in forms:
        return branches[0] if len(branches) == 1 else _either(branches)
    guards = forms[""]
    if not guards or "" in guards:
        return f"{_either(branches)}?" if branches else ""
    return _either([*branches, *guards])


def _branch(first: str, forms: Mapping[str, list[str]]) -> str:
    rest = {form[1:]: guards for form, guards in forms.items() if form[:1] == first}
    return re.escape(first) + _node(rest)


def _either(branches: list[str]) -> str:
    if len(branches) > 1 and all(len(branch) == 1 for branch in branches):
        return f"[{''.join(branches)}]"
    return f"(?:{'|'.join(branches)})"
