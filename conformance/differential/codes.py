# @verify 0 40
# @nightly 0 1725
# @strategy counting: what a source becomes does not depend on it
# @limit 900
"""`compile` makes the same code object of each file at every level of optimisation, field for field, and `marshal` the same bytes of it; they come back as the same code."""

import marshal
import types

import corpus

PLAIN = (
    "co_name co_qualname co_filename co_firstlineno co_flags co_stacksize co_nlocals co_argcount co_posonlyargcount co_kwonlyargcount "
    "co_names co_varnames co_cellvars co_freevars co_exceptiontable co_linetable co_code"
).split()


def constant(value):
    """A constant with its type, to the last bit and in order."""
    match value:
        case types.CodeType():
            return f"code {value.co_name}"
        case float():
            return value.hex()
        case complex():
            return f"complex {value.real.hex()} {value.imag.hex()}"
        case tuple():
            return f"({', '.join(map(constant, value))})"
        case frozenset():
            return f"frozenset {', '.join(map(constant, value))}"
        case _:
            return f"{type(value).__name__} {value!r}"


def show(code, lines):
    for field in PLAIN:
        value = getattr(code, field)
        lines.append(f"{field} {value.hex() if isinstance(value, bytes) else repr(value)}")
    lines += [f"const {constant(value)}" for value in code.co_consts]
    for value in code.co_consts:
        if isinstance(value, types.CodeType):
            show(value, lines)


def look(name, source):
    for level in (0, 1, 2):
        try:
            # Twice: the first run leaves interned names behind, and `marshal` tells which strings are interned.
            for _ in range(2):
                code = compile(source, name, "exec", optimize=level, dont_inherit=True)
        except (SyntaxError, ValueError, UnicodeError) as e:
            yield f"-O{level}", corpus.error(e)
            continue
        lines = []
        show(code, lines)
        yield f"-O{level}", "\n".join(lines)
        data = marshal.dumps(code)
        yield "marshalled", data.hex()
        again = marshal.loads(data)
        yield "read", f"{again == code} {marshal.dumps(again) == data}"


corpus.sweep(look)
