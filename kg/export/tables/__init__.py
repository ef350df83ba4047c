"""Tables for spreadsheets and data frames, as CSV and as Parquet: one row per fact, and per person's post and agency."""
