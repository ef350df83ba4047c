"""The graph as networkx sees it: relationships, measures and paths, each explainable back to articles."""
