"""`python -m luocdo`."""

from .cli import main

if __name__ == "__main__":
    main()
