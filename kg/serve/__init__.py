"""The graph over HTTP, for browsers and other people's programs: read only, and on this machine unless told otherwise.

A request goes through `gate` (whom it is for) to a route of `app`; `protocol` makes of it what is asked and in which
form (`media`), a job (`jobs`) that one of the processes of `pool` does at a `desk`, where the graph lies open.

Why processes of ours and not Oxigraph's own server behind a proxy: a query cannot be stopped inside a process, so that
both ways need others. Measured on a graph of 8,000 articles (`scripts.bench_serve`) that server answers short questions
two to three times as fast, but it answers one that it stops at its limit as if it were done (200, with a part of the
rows), and stops it late (after 37 s for 20); it puts answers in order from the disk (see `kg.store.order`), asks
SERVICE of any address, has no limit of rows, serves one store where the graphs by name and their union are two, and
does not see the next graph that is published.
"""
