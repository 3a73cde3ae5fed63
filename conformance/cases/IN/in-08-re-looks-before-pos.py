# @row IN-08
# Lookbehind, word boundaries and anchors see the text before the position at which a match is asked for.
import re

for pattern in [r"(?<= )m", r"(?<!b)a", r"(?<=[ab])c", r"\bm", r"\Bm", r"^m", r"\Am", r"(?m:^m)", r"(?<=^..)m", r"m$", r"(?<=\n)m"]:
    compiled = re.compile(pattern)
    for text in (" m", "bam", "abc", "m", "\nm", "xam"):
        for pos in range(len(text) + 1):
            found = [compiled.match(text, pos), compiled.search(text, pos), compiled.fullmatch(text, pos), *compiled.finditer(text, pos)]
            print(pattern, repr(text), pos, [m and m.span() for m in found])
