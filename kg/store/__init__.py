"""The embedded store, and the folder of a build in which it lies."""
