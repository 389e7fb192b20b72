"""The chain of one document on a sheet of A4, without a browser: laid out, measured, written as SVG or PNG."""
