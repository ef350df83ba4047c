"""Facts and what is computed into triples: the only package that makes any, straight as quads and N-Quads."""
