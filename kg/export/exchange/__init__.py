"""The graph for other people's programs about people and offices: what is read of it once, and a writer per format."""
