"""The command line's commands: each parses, calls one stage, and prints."""
