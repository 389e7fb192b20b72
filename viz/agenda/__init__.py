"""Obligations as files on their way to people: rows for a spreadsheet, a workbook, a calendar."""
