"""What the documents above order by a day: the nearest of them that orders the same sets the time of what is passed on.

`orders` are those of documents, `nearest` puts them in order from a document upward, `alike` tells whether two orders are of one thing, `given`
whom one concerns; `passing` chooses.
"""
