"""The hand-set numbers of the server."""

from __future__ import annotations

TIMEOUT = 30.0
"""Seconds after which a question is ended: the slowest ready question takes 20 on a graph of 8,000 articles."""

MAX_ROWS = 100_000
"""Rows of the longest answer: what a spreadsheet still opens; every ready question on 8,000 articles has fewer."""

MOST_BYTES = 64_000_000
"""Bytes of the longest answer, which is held whole before it is sent: 100,000 rows with quotes have 50 million."""

WAITING = 256
"""Questions that may wait for a free process; a longer queue would not be through before clients give up."""

LONGEST_QUERY = 1_000_000
"""Bytes of the longest request: a thousand times a long ready question, and room for a batch of names to reconcile."""

RETRY_AFTER = 5
"""Seconds after which a client that found the server busy may ask again."""

PORT = 8000
"""Where the server is unless told otherwise, as other tools for developing have it."""

MEMORY = 4_000_000_000
"""Bytes of memory of one process, where the system can hold it to that: the names of 8,000 articles take a ninth."""

GRACE = 5
"""Seconds behind its limit after which a process whose server is gone ends itself."""

STARTING = 120.0
"""Seconds in which a process has to open the graph; a large one on a busy disk takes ten."""

LOUDEST_LINE = 64_000
"""Bytes of the longest request line and headers, a query in an address among them; longer ones are posted."""

BATCH = 1000
"""Names that are matched at once: OpenRefine sends ten, and a thousand new ones take ten seconds."""

CANDIDATES = 3
"""Candidates of a name where nobody asks for another number: as many as ``kg match`` tells."""

SUGGESTIONS = 10
"""Suggestions below a field: what somebody reads while typing."""

AGREES = 0.5
"""The part of what is missing to certainty that another column adds which agrees: half, since names weigh as much."""

DISAGREES = 0.7
"""What is left of a score where another column differs: a sure name falls below the threshold of a match."""

HUNDRED = 100
"""The highest score that is told: OpenRefine shows them as such."""

CARD = (420, 260)
"""Width and height of a card in pixels: a name, its kind and four lines."""
