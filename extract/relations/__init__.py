"""Mentions -> how each is used, and by which document."""
