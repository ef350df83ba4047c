"""From mentions to entities: who and what an article speaks of."""
