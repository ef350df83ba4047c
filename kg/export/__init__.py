"""Writers: one module per format, each a function from the store to one file."""
