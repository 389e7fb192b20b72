"""The explorer: one HTML file that needs nothing but a browser."""
