"""Automata and patterns composed from the vocabulary's word classes, shared by several stages."""
