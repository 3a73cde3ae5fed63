# @row NS-03
# What the symbol table says of cells, free variables, globals and class scopes.
import symtable
source = """
g = 1
def f(a, *b, c=2, **d):
    global g, h
    e = 1
    def inner():
        nonlocal e
        e = a
        return lambda: (e, b, len, k)
    class K:
        e = e
        def m(self): return __class__, super, e
    return [i for i in d if i is c]
"""
def walk(t, depth=0):
    print("  " * depth + t.get_type().name if hasattr(t.get_type(), "name") else t.get_type(), t.get_name(), t.is_nested(), t.has_children(), t.is_optimized())
    for s in sorted(t.get_symbols(), key=lambda s: s.get_name()):
        facts = [n for n in ("referenced", "imported", "parameter", "global", "nonlocal", "declared_global", "local", "annotated", "free", "assigned", "namespace") if getattr(s, "is_" + n)()]
        print("  " * depth, "-", s.get_name(), *facts)
    if isinstance(t, symtable.Function):
        print("  " * depth, t.get_parameters(), sorted(t.get_locals()), sorted(t.get_globals()), sorted(t.get_nonlocals()), sorted(t.get_frees()))
    for c in t.get_children(): walk(c, depth + 1)
walk(symtable.symtable(source, "s", "exec"))
