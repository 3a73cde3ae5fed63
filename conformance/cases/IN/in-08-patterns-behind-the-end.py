# @row IN-08
# A search that starts behind its end finds an empty group again there, and nothing else.
import re

for pattern in "(|a)\\1", "(|)(?!(?:\\1))", "(a|)(?=\\1)", "()\\1b", "(?i:()\\1)":
    compiled = re.compile(pattern)
    print(pattern, *(getattr(compiled, name)("b 11", 3, 2) for name in ("match", "search", "fullmatch")))
