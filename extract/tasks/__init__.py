"""Blocks -> tasks: who must do what, and by when."""
