"""The small words of these documents: numbers and symbols, dates, pinpoints, names of agencies and places."""
