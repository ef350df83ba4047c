"""The hand-set numbers of finding works: how sure each way to find one is."""

from __future__ import annotations

KNOWN_PLATFORM = 0.95
"""A name that the vocabulary knows: a guess, as those below; nobody has read for works."""

BEHIND_KIND = 0.85
"""A name behind the word for what it is (แอปพลิเคชัน “…”)."""

LISTED = 0.7
"""A name in a list of platforms (แพลตฟอร์ม… เช่น …): what follows may be no platform."""

VIDEO_LINK = 0.95
"""An address of a site for videos."""
