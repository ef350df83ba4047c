"""How a push goes about it: chosen numbers, each with its reason."""

from __future__ import annotations

AT_ONCE = 4
"""Requests under way at a time: some that the store works on, and others on their way; a store that other people ask
keeps room for them."""

NOTED_EVERY = 16_000_000
"""Bytes of graphs after which the manifest learns that they have arrived: some 80 articles, which is what a push that
is cut off sends twice at most."""

TRIES = 5
"""How often a request is made before a push gives up: the waits between are a quarter of a minute, in which a store or
what stands before it starts again."""

FIRST_WAIT = 1.0
"""Seconds before a request is made again; each further wait is twice as long."""

LONGEST_WAIT = 120.0
"""Seconds that a store may ask us to wait; where it asks for more, the push ends and says so."""

CONNECTING = 10.0
"""Seconds in which a connection is made: ten round trips on the worst of lines."""

LARGEST = 4_000_000
"""Bytes of a graph that go in one request, twenty articles' worth: Oxigraph took 175 MB of relationships in 580 seconds
as one, and their first 60 MB in 49 in such parts, each in 5 at most (a busy machine)."""

ANSWERING = 600.0
"""Seconds in which a store answers a request: a hundred times what a busy one needs for the largest part."""

REMOVED_FROM = 20
"""Fewer graphs than this may go without a question, as articles may in a build (``kg.build.removal``)."""

TOLD = 200
"""Characters of a store's own words that an error repeats: about two lines."""
