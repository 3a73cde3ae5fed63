# @verify 0 24
# @nightly 0 1725
# @strategy counting: what a source becomes does not depend on it
# @limit 900
"""The library's `dis` prints the same for each file: plain, with caches and offsets, adaptive; and `code_info` the same."""

import dis
import io
import types

import corpus


def text(code, **options):
    out = io.StringIO()
    dis.dis(code, file=out, **options)
    return corpus.without_addresses(out.getvalue())


def info(code, lines):
    lines.append(dis.code_info(code))
    for value in code.co_consts:
        if isinstance(value, types.CodeType):
            info(value, lines)


def look(name, source):
    try:
        code = compile(source, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, UnicodeError) as e:
        yield "error", corpus.error(e)
        return
    yield "dis", text(code)
    yield "with caches", text(code, show_caches=True, show_offsets=True, adaptive=True)
    lines = []
    info(code, lines)
    yield "info", corpus.without_addresses("\n".join(lines))


corpus.sweep(look)
