"""The hand-set numbers of finding events."""

from __future__ import annotations

# Where what introduces a name stands

INTRODUCED_WITHIN = 60
"""Code points before a head word in which what introduces it is sought: the longest such phrases fit in."""

# Where a name ends

LONGEST = 190
"""Code points: no name of an event is longer."""

LONG_ENOUGH = 70
"""Code points from which on a name takes no further stretch behind a space."""

LONG_ENOUGH_AT_MOST = 140
"""The same where the next stretch begins as only names of events go on (ครั้งที่, ประจำปี, a quotation)."""

CALL_ENOUGH = 45
"""Code points up to which a call on somebody takes any stretch that opens no clause: title, name and post need them."""

BARE_VERB = 15
"""Code points that a verb of calling has at most without its object, so that เพื่อ behind it still tells the event."""

# What is too little to be a name

SHORTEST_REST = 3
"""Code points behind the head word that a name has at least: fewer tell no event from another."""

INNER_HEAD_WITHIN = 70
"""Code points behind "พิธีเปิด", or behind what was said "ใน" an event, in which its head word is read.

Longer than any head word.
"""

# English names

ENGLISH_WITHIN = 50
"""Code points before an English name in which what introduces it stands: "is scheduled to attend the" fits in."""

LONGEST_ENGLISH = 160
"""Code points before its last word in which an English name begins: none is longer."""
