"""The graph over HTTP, for browsers and other people's programs: read only, on this machine alone unless told otherwise.

A request goes through `guard` (whom it is for, what it may do) to a route of `app`; `protocol` makes of it what is asked
and in which form (`media`), a job (`jobs`) that one of the processes of `pool` does at a `desk`, where the graph lies open.

Why processes of ours and not Oxigraph's own server behind a proxy: a query cannot be stopped inside this one, so that both ways
need another. Measured on a graph of 8,000 articles (`scripts.bench_serve`) that server answers a short question sooner, but takes the
order of an answer from the disk (see `kg.store.order`: minutes for what takes a second here), asks SERVICE of any address, has no limit
of rows, takes one store, where the graphs by name and their union are two, and keeps what it opened when the next graph is published.
"""
