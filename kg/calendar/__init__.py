"""Days, months and years as Thai and English texts write them, in both calendars."""
