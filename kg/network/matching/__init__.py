"""Names of lists and spreadsheets matched to the bodies, persons and provinces of a graph, offline.

``catalogue`` reads what the graph knows, and ``forms`` writes names in one way. ``exact`` finds a name that is known,
``index`` the names most like one that is not. ``parts`` tells which parts of a name may be meant, ``beside`` what the
others are to it, ``initials`` what initials in it stand for. ``alignment`` and ``features`` say how two names differ,
``bodies`` how likely they are one body all the same, ``twins`` which nodes are one, ``persons`` does it for people, and
``matcher`` decides.
"""
