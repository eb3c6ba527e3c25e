"""English in what a colleague reads: words that Dutch does not have, and those of Python's own errors."""

import re

_WORDS = (
    "the not and or must expected found but with line column while parsing error exception invalid none true "
    "false object cannot could str int float dict tuple bool traceback unknown missing character unexpected value "
    "key for from this that should file allowed argument codec decode surrogates has be an at on to it was are "
    "you your please config option directory does exist exists nor no such named required "
    "default setting installed available "
).split()
_ENGLISH = re.compile(
    rf"(?<![\w./-])(?:{'|'.join(_WORDS)}|\w+(?:Error|Warning|Exception))(?![\w/]|\.\w)", re.IGNORECASE
)
_QUOTED = re.compile(r"«.*»", re.DOTALL)
"""What was found in a file is quoted as it was; from the first quote to the last, for a quote may hold another."""


def english_words(sentence: str) -> list[str]:
    """Return the English words in a sentence, outside what it quotes."""
    return _ENGLISH.findall(_QUOTED.sub("", sentence))
