"""The Python face: a store opened to be asked, and the page for a notebook; `luocdo` itself hands these out by name."""
