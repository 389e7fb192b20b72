"""The version of luocdo: what `luocdo --version`, a calendar and a SARIF file say that they were made by."""

__version__ = "0.1.0"
