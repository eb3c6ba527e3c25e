"""Files as nobody meant them: good ones, but cut, doubled, mixed up, recoded, or with what readers trip over."""

from collections.abc import Callable, Sequence
from random import Random

Mutatie = Callable[[bytes, Random], bytes]
YAML = (
    "[", "{", "}", "]", "- -", "? x", "&a [*a]", "*a", "!!python/object/apply:os.system [ls]", "!!binary x",
    "!!float x", "~",
    "null", "no", "yes", ".nan", "-.inf", "0x1F", "0o17", "1e400", "12:30:45", "2024-02-30", "9999-12-31", "0000-00-00",
    "2024-3", "2024-W10", "'", '"', '"\\x', '"\\ud800"', "|", ">-", "| # x", "@x", "`x`", "%x", "# x", "a: b: c",
    "<<: *a",
    "[[[[[]]]]]", "{a: {b: {c: [d]}}}", "[,]", "{,}", "x\ty", "- x", "--- x", "...", "%YAML 1.1", "?", ":", "::", "-",
    "!",
    "!x", "&", "*", "1_000", "+1", "1.", ".5", "½", "²", "٣", "1" * 400, "9" * 5_000, "-1", "[1, [2, {3: 4}]]",
    "{1: 2}",
    "{[a]: b}", "{? : }", "ja: nee", "true", "''", '""', "[null]", "{a: }", "|2\n  x", "2024-01-01T00:00:00Z", "\u2028",
)  # fmt: skip
"""Values that mean something else in YAML, or nothing."""
STUKKEN = (
    "<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](x)", "[x][", "[^1]", "[^1]: x", "{{ x }}", "{% x %}",
    "{: .x}", "{#x}", "--8<-- 'x'", ":::x", "!!! note", "> [!NOTE]", "```", "~~~", "    x", "\t", "|a|\n|-|\n|b|c|d|",
    "# ", "## ##", "###### x\n# y", "- [ ] x", "1) x", "<!--", "-->", "&#0;", "&nbsp;", "\\", "**", "__x", "~~x",
    "<x@y>",
    "https://[", "http://[::1", "//x", "www.", "a@b", "[x](//[)", "[x](%zz)", "[x](<>)", "\x00", "\x01", "\x07", "\x0b",
    "\x0c", "\x1b[31m", "\x7f", "\x85", "\xa0", "\xad", "\u200b", "\u202e", "\u2066", "\u2028", "\ufeff", "\ufffd",
    "\uffff",
    "\U000e0041", "e\u0301", "Z" + "\u0301" * 200, "漢字", "א", "👨‍👩‍👧", "x" * 3_000, "x " * 2_000, "\n" * 500,
    "> " * 200,
    "- " * 200, "[" * 500, "{" * 300, "*" * 999, "(" * 999, "|" * 500, ";", ",", '"', '""', "\r", "\r\r\n", "sep=;",
    "=1+1",
)  # fmt: skip
"""Pieces of text that a reader of Markdown, of tables or of bytes may trip over."""


def _cut(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _behead(data: bytes, random: Random) -> bytes:
    return data[random.randrange(len(data) + 1) :]


def _hole(data: bytes, random: Random) -> bytes:
    at, size = random.randrange(len(data) + 1), random.choice((1, 5, 50))
    return data[:at] + data[at + size :]


def _double(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data + data[at:] if random.random() < 0.5 else data[:at] + data[: at // 2] + data[at:]


def _bytes(data: bytes, random: Random) -> bytes:
    mixed = bytearray(data)
    for _ in range(random.randint(1, 4)):
        if mixed:
            mixed[random.randrange(len(mixed))] = random.randrange(256)
    return bytes(mixed)


def _piece(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(STUKKEN).encode(errors="surrogatepass") + data[at:]


def _lines(change: Callable[[list[bytes], Random], object]) -> Mutatie:
    """Return a mutation of a file as a list of lines."""

    def mutate(data: bytes, random: Random) -> bytes:
        lines = data.split(b"\n")
        change(lines, random)
        return b"\n".join(lines)

    return mutate


def _at(lines: Sequence[bytes], random: Random) -> int:
    """Return the number of a line, most of the time one of the first, where the front matter is."""
    return random.randrange(min(len(lines), 15) if random.random() < 0.8 else len(lines))


def _value(lines: list[bytes], random: Random) -> None:
    at = _at(lines, random)
    name = lines[at].partition(b":")[0]
    lines[at] = name + b": " + random.choice((*YAML, *STUKKEN)).encode(errors="surrogatepass")


def _name(lines: list[bytes], random: Random) -> None:
    at = _at(lines, random)
    lines[at] = random.choice((*YAML, *STUKKEN)).encode(errors="surrogatepass") + b":" + lines[at].partition(b":")[2]


def _line(lines: list[bytes], random: Random) -> None:
    lines.insert(_at(lines, random), random.choice((*YAML, *STUKKEN)).encode(errors="surrogatepass"))


def _drop(lines: list[bytes], random: Random) -> None:
    del lines[_at(lines, random)]


def _repeat(lines: list[bytes], random: Random) -> None:
    at = _at(lines, random)
    lines[at:at] = [lines[at]] * random.choice((1, 2, 300))


def _swap(lines: list[bytes], random: Random) -> None:
    one, other = _at(lines, random), _at(lines, random)
    lines[one], lines[other] = lines[other], lines[one]


def _indent(lines: list[bytes], random: Random) -> None:
    at = _at(lines, random)
    lines[at] = random.choice((b" ", b"  ", b"\t", b"- ", b"  - ", b"# ", b" " * 400)) + lines[at]


def _deep(lines: list[bytes], random: Random) -> None:
    at, depth = _at(lines, random), random.choice((3, 40, 3_000))
    opening, closing = random.choice(((b"[", b"]"), (b"{a: ", b"}"), (b"- ", b""), (b"> ", b""), (b"? ", b"")))
    lines[at] = lines[at].partition(b":")[0] + b": " + opening * depth + closing * depth


def _recode(data: bytes, random: Random) -> bytes:
    """Return the same text in another encoding, or with other ends of lines."""
    text = data.decode(errors="replace")
    ends = text.replace("\n", random.choice(("\r\n", "\r", "\n\r", "\u2028", "\x0b", "\n\n"))).encode()
    coding = random.choice(("utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "cp437", "utf-7", "utf-8-sig"))
    return random.choice(
        (ends, text.encode(coding, errors="replace"), b"\xef\xbb\xbf\xef\xbb\xbf" + data, data + b"\0")
    )


def _empty(data: bytes, random: Random) -> bytes:
    whole = (
        b"",
        b"\n",
        b" ",
        b"---",
        b"---\n---",
        b"---\n---\n",
        b"\xef\xbb\xbf",
        b"\0" * 9,
        b"# x",
        b"\xff\xfe",
        b"x" * 10**6,
    )
    return random.choice((*whole, data.upper(), data.replace(b":", b""), data.replace(b" ", b""), data[::-1]))


MUTATIES: tuple[Mutatie, ...] = (
    _cut, _behead, _hole, _double, _bytes, _piece, _piece, _recode, _empty,
    *(_lines(change) for change in (_value, _value, _value, _name, _line, _drop, _repeat, _swap, _indent, _deep)),
)  # fmt: skip


def muteer(data: bytes, random: Random) -> bytes:
    """Return a file after one to three mutations; most often one, so that the rest of it is still read."""
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        data = random.choice(MUTATIES)(data, random)
    return data


_NAMEN = (
    "lift", "stil", "Lift", "LIFT", "é", "e\u0301", "ß", "İ", "漢", "א", "👍", "\u202e", "\u200b", "\u00ad", "\ufeff",
    " ", "  ",
    "\t", "\n", "\r", "\x1b[31m", "\x01", "\x7f", "\udcff", "\udce9", ".", "..", "-", "--", "_", "~", "$", "#", "%",
    "%2e", "%00",
    "&", "*", "?", ":", ";", "|", "<", ">", '"', "'", "`", "\\", "(", ")", "[", "]", "{", "}", "{{x}}", "@", "!", "=",
    "+", ",",
    "con", "aux", "nul", "com1", "index", "assets", "search", "x" * 80, "x" * 200, "0", "2024", "::error::", "$(id)",
    "`id`",
    "; rm -rf x", "<b>", "--help", "-rf", "/",
)  # fmt: skip
_EINDES = (
    *(".md",) * 6, "", ".MD", ".Md", ".md ", ".md.", ".md~", ".bak", ".txt", ".markdown", ".html", ".csv", ".xlsx",
    ".png",
    ".PNG", ".svg", ".gif", ".json", ".yml", ".md.md", ".mdx", ".tmp", ".docx", ".", ".md/lift.md",
)  # fmt: skip


def vreemde_naam(random: Random) -> str:
    """Return a name for a file that few would choose, sometimes in a folder of such a name."""
    return "".join(random.choice(_NAMEN) for _ in range(random.choice((1, 1, 2, 3)))) + random.choice(_EINDES)
