"""The domain's knowledge, read from the Turtle under ``ontology/`` into frozen values."""
