# @row OM-18
def attempt(*a, cls=ExceptionGroup):
    try:
        g = cls(*a)
        print(type(g).__name__, g, g.message, g.exceptions, repr(g), g.args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
V, K = ValueError(1), KeyboardInterrupt()
attempt("m", [V])
attempt("m", (V, V))
attempt("m", [V, ExceptionGroup("n", [V])])
attempt("m", [K], cls=BaseExceptionGroup)
attempt("m", [V], cls=BaseExceptionGroup)
attempt("m", [K])
attempt("m", [])
attempt("m", [5])
attempt("m", [ValueError])
attempt("m", 5)
attempt("m", {V})
attempt("m")
attempt()
attempt(5, [V])
attempt("m", [V], 3)
class E(ExceptionGroup): pass
class BE(BaseExceptionGroup): pass
class Mixed(BaseExceptionGroup, ValueError): pass
attempt("m", [K], cls=BE)
attempt("m", [K], cls=E)
attempt("m", [V], cls=Mixed)
attempt("m", [K], cls=Mixed)
