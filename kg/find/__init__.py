"""Finders: one module per kind of mention, each a function from an article to mentions with offsets."""
