"""The program `luocdo`, also as `python -m luocdo`: it loads all else under the eye of Ctrl-C."""

import sys

INTERRUPTED = 130


def main() -> None:
    """Run the program; stopped before its command has begun, it says so in one sentence as well."""
    try:
        from .cli import main as run

        run()
    except KeyboardInterrupt:
        from .messages import say

        sys.stderr.buffer.write(f"{say('interrupted')}\n".encode())
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
