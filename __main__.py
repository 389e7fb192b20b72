"""The program `luocdo`, also as `python -m luocdo`: it loads all else under the eye of Ctrl-C."""

import os
import sys
from contextlib import suppress
from typing import NoReturn

INTERRUPTED = 130


def main() -> None:
    """Run the program; stopped before its command has begun, it says so in one sentence as well."""
    # pydantic would look through all packages that are installed for plugins of its own
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from .collecting import collecting_no_more_after, collecting_seldom

        with collecting_seldom(), collecting_no_more_after():
            from .cli import main as run

            run()
    except KeyboardInterrupt:
        _say_and_leave()
    except SystemExit as end:
        if end.code == INTERRUPTED:
            _leave()
        raise
    except Exception as error:
        if not _is_interrupt(error):
            raise
        _say_and_leave()


def _is_interrupt(error: Exception) -> bool:
    """Tell whether an error is an interrupt: one that falls into pydantic, or into Python as it makes a class, is given another name."""
    return "KeyboardInterrupt" in str(error) or isinstance(error.__cause__, KeyboardInterrupt)


def _say_and_leave() -> NoReturn:
    from .messages import say

    sys.stderr.buffer.write(f"{say('interrupted')}\n".encode())
    _leave()


def _leave() -> NoReturn:
    """End at once with the code of an interrupt.

    Python would end itself by SIGINT instead, if the interrupt fell into code that was compiled from a string (a named
    tuple's, a dataclass's), however well it was handled afterwards. Processes that were reading end with this one.
    """
    if "multiprocessing" in sys.modules:
        from multiprocessing import active_children, util

        for reader in active_children():
            reader.terminate()
        # What an ordinary end of Python gives back: else its tracker would warn of leaked semaphores.
        with suppress(Exception):
            util._run_finalizers(0)  # type: ignore[attr-defined]  # what multiprocessing itself calls at the end
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(INTERRUPTED)


if __name__ == "__main__":
    main()
