"""Groups of introductions and of kinds of events."""

import pytest

from kg.models import Introduction
from kg.relate.events import groups
from kg.vocabulary.events import event_kinds

SETS = {name: value for name, value in vars(groups).items() if isinstance(value, frozenset)}
INTRODUCTIONS = {name: group for name, group in SETS.items() if group <= set(Introduction)}


def test_every_kind_is_one_of_the_vocabulary() -> None:
    kinds = {groups.CABINETS, groups.UNDERTAKING, groups.LECTURE, groups.SIGNING, *groups.JOINT_PARTS}
    for name in SETS.keys() - INTRODUCTIONS.keys():
        kinds |= SETS[name]
    assert kinds <= {kind.name for kind in event_kinds()}


def test_no_group_stands_twice() -> None:
    assert len(set(SETS.values())) == len(SETS)


@pytest.mark.parametrize("name", sorted(INTRODUCTIONS))
def test_introductions_are_typed(name: str) -> None:
    assert all(type(introduction) is Introduction for introduction in INTRODUCTIONS[name])


def test_what_only_events_have_attests_them_and_what_is_weak_does_not() -> None:
    assert groups.PRESENT < groups.PERSONAL < groups.FORMAL < groups.ATTESTED
    assert groups.STRONG < groups.TELLING
    assert not groups.WEAK & groups.ATTESTED
