# @row BC-01
import symtable
source = '''
import os
glob = 1
def outer(a, b=glob):
    global g2
    local = a
    def inner(*args, **kw):
        nonlocal local
        local = b
        return [local for i in args]
    class C:
        attr = a
        def m(self): return __class__, os
    return inner
lam = lambda q: q + glob
type A[T] = T
def gen[U](x: U): yield x
'''
def walk(table, depth=0):
    print("  " * depth + f"{table.get_type()} {table.get_name()} line {table.get_lineno()} nested={table.is_nested()} optimized={table.is_optimized()}")
    for s in sorted(table.get_symbols(), key=lambda s: s.get_name()):
        flags = [f for f in ("referenced", "parameter", "global", "nonlocal", "declared_global", "local", "free", "imported", "assigned", "annotated", "namespace") if getattr(s, "is_" + f)()]
        print("  " * depth + f"  {s.get_name()}: {' '.join(flags)}")
    for child in table.get_children():
        walk(child, depth + 1)
top = symtable.symtable(source, "<s>", "exec")
walk(top)
f = top.lookup("outer").get_namespace()
print(f.get_parameters(), f.get_locals(), f.get_globals(), f.get_frees(), f.get_nonlocals(), top.lookup("glob").is_namespace())
print(f.get_children()[0].get_frees(), f.get_children()[1].get_methods())
