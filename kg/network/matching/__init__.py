"""Names of lists and spreadsheets matched to the bodies, persons and provinces of a graph, offline.

`catalogue` reads what the graph knows and `forms` writes it in one way; `exact` finds a name that is known,
`within` those that stand in full in a text, beside a `units` or before an `address`, `index` the names most like
one that is not, and `heard` those of one sound; `shortened` reads initials, `abroad` makes English names of foreign
bodies, and `ones` says which nodes are one; `alignment` and `features` say how two names differ, `scoring` how likely
they are one body all the same, `parts` which parts of a name may be meant, `persons` does it for people, and
`matcher` decides.
"""
