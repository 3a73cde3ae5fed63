# @row OM-07
class M(type): pass
class A(metaclass=M): pass
for run in ("object.__setattr__(A, 'x', 1)", "object.__setattr__(int, 'x', 1)", "type.__setattr__(A, 'y', 2); print(A.y)", "object.__delattr__(A, 'y')", "object.__getattribute__(A, 'y')", "type.__getattribute__(A(), 'y')",
            "dict.__setattr__({}, 'x', 1)", "int.__setattr__(A(), 'x', 1)", "object.__setattr__({}, 'x', 1)", "Exception.__setattr__(A(), 'x', 1)", "list.__getattribute__(A(), 'x')"):
    try:
        exec(run)
    except (TypeError, AttributeError) as e:
        print(run, "->", type(e).__name__, e)
