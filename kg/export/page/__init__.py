"""The page that people open: one offline HTML file, from what the store holds to what the reader sees."""
