"""The embedded store: ArcadeDB inside this process, one folder, no server."""
