# @row OM-18
g = ExceptionGroup("m", [ValueError(1)])
for statement in ("g.message = 'x'", "g.exceptions = ()", "del g.message", "g.args = (1,)", "g.new = 1", "g.exceptions[0] = 1"):
    try:
        exec(statement)
        print(statement, "fine", g.message, g.args)
    except (AttributeError, TypeError) as e:
        print(statement, "->", type(e).__name__, e)
l = [ValueError(1)]
h = ExceptionGroup("m", l)
l.append(TypeError())
print(h.exceptions, h.args, h)
print(ExceptionGroup("m", [ValueError(1), TypeError()]), ExceptionGroup[int], sep="\n")
print(ExceptionGroup("a", [ValueError()]) == ExceptionGroup("a", [ValueError()]), hash(g) == hash(g))
