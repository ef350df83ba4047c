"""A whole build: articles mapped into a store, what follows from all of them computed, the exports written."""
