"""Facts and relationships into triples: the only package that makes any, with IRIs that follow from content alone."""
