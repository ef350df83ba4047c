"""Names of lists and spreadsheets matched to the bodies, persons and provinces of a graph, offline.

`catalogue` reads what the graph knows and `forms` writes it in one way; `exact` finds a name that is known,
`index` the names most like one that is not; `alignment` and `features` say how two names differ, `scoring` how likely
they are one body all the same, `parts` which parts of a name may be meant, `persons` does it for people, and
`matcher` decides.
"""
