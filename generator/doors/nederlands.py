"""argparse in Dutch, through the hook that it has for translation."""

import argparse

_WOORDEN = {
    "usage: ": "gebruik: ",
    "positional arguments": "wat je opgeeft",
    "options": "opties",
    "show this help message and exit": "laat deze hulp zien",
    "the following arguments are required: %s": "dit ontbreekt nog: %s",
    "unrecognized arguments: %s": "dit ken ik niet: %s",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "not allowed with argument %s": "kan niet samen met %s",
    "expected one argument": "hier hoort één waarde achter",
    "invalid choice: %(value)r (choose from %(choices)s)": "«%(value)s» kan niet; kies uit %(choices)s",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\nZie --help.\n",
}


def speak_dutch() -> None:
    """Let argparse use Dutch words; words it has no translation for stay as they are."""
    setattr(argparse, "_", lambda text: _WOORDEN.get(text, text))  # noqa: B010 - the name argparse looks up


def positief(text: str) -> int:
    """Return a count of at least one, for an option; argparse shows the message when it is something else."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"«{text}» is geen aantal. Schrijf bijvoorbeeld: --aantal 20")
    return int(text)
