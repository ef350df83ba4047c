"""Tables for spreadsheets and data frames, as CSV and Parquet: a row for each fact, each person's post, each agency."""
