# @verify 0 40
# @nightly 0 1725
# @strategy counting: what a source becomes does not depend on it
# @limit 900
"""`tokenize` yields the same tokens for each file, comments and line ends among them, and ends with the same error."""

import io
import tokenize

import corpus


def look(name, source):
    lines = []
    try:
        for token in tokenize.tokenize(io.BytesIO(source).readline):
            lines.append(f"{token.type} {token.string!r} {token.start} {token.end} {token.line!r}")
    except (SyntaxError, UnicodeError) as e:
        lines.append(corpus.error(e))
    yield "tokens", "\n".join(lines)


corpus.sweep(look)
