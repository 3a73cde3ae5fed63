# @row IN-08
# Searches whose end lies before their start, and word boundaries of empty text.
import re

for pattern in [r"", r"a*", r"a{0}+", r"a*?", r"\B", r"\b", r"$", r"^", r"(?m:$)", r"(?=a)", r"(a|)", r"\Z", r"a?+b*"]:
    compiled = re.compile(pattern)
    for text in ("", "ab", "aab\n"):
        for pos, end in ((1, 0), (2, 1), (3, 1), (0, 0), (9, 9)):
            found = [compiled.match(text, pos, end), compiled.search(text, pos, end), compiled.fullmatch(text, pos, end), compiled.scanner(text, pos, end).match()]
            print(pattern, repr(text), pos, end, [m and m.span() for m in found], [m.span() for m in compiled.finditer(text, pos, end)], compiled.findall(text, pos, end))
