"""Which words open a person, a post, a clause or a time: what cannot go on with a name before them."""

from __future__ import annotations

import re

from kg.grammar.words import one_of

_AGENTS = ("personOpener", "ordinaryTitle", "postOpener", "peopleOpener", "anyoneOpener")

OPENS_PERSON = re.compile(one_of("personOpener"))
"""At the beginning of a person's title and name; of titles that are ordinary words too (ครู) none."""
OPENS_AGENT = re.compile(one_of(*_AGENTS))
"""At the beginning of a person or of the post that stands for one."""
OPENS_CLAUSE = re.compile(
    f"{one_of(*_AGENTS, 'clauseOpener', 'timeOpener')}|{one_of('and')}{one_of('personOpener')}"
    f"|{one_of('day')}{one_of('weekday')}"
)
"""At the beginning of anything that cannot go on with a name."""
