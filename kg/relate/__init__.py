"""Relaters: one module per kind of fact, each a function from mentions and entities to facts with evidence."""
