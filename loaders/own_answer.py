"""The mark of what luocdo itself wrote: an answer is no document, and read as one it would order everything twice."""

MARK = "luocdo"
"""What our files say of themselves: a page as its generator, a Word file and a workbook as their comments."""
