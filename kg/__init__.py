"""Thai government press releases, read into a knowledge graph: every fact with the sentence behind it."""
