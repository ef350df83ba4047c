"""What every stage stands on: letters, spans, words, sentences and days of Thai text."""
