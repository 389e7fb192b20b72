"""What people decided: kept in a file that no build rewrites, and held to by every build."""
