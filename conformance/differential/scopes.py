# @verify 0 30
# @nightly 0 1725
# @strategy counting: what a source becomes does not depend on it
# @limit 900
"""`symtable` shows the same scopes of each file, in the same order, and the same of every name in them."""

import symtable

import corpus

QUESTIONS = [name for name in dir(symtable.Symbol) if name.startswith("is_")]


def show(table, depth, lines):
    lines.append(f"{' ' * depth}{table.get_type()} {table.get_name()} {table.get_lineno()} {table.is_optimized()} {table.is_nested()} {table.has_children()}")
    # Sorted: names that come from inner scopes are added in the order of a set.
    for symbol in sorted(table.get_symbols(), key=symtable.Symbol.get_name):
        facts = [name for name in QUESTIONS if getattr(symbol, name)()]
        lines.append(f"{' ' * depth} - {symbol.get_name()} {' '.join(facts)}")
    for child in table.get_children():
        show(child, depth + 1, lines)


def look(name, source):
    lines = []
    try:
        show(symtable.symtable(source, name, "exec"), 0, lines)
    except (SyntaxError, ValueError, UnicodeError) as e:
        lines.append(corpus.error(e))
    yield "scopes", "\n".join(lines)


corpus.sweep(look)
