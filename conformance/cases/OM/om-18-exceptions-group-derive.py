# @row OM-18
class G(ExceptionGroup):
    def __new__(cls, msg, excs, code):
        self = super().__new__(cls, msg, excs)
        self.code = code
        return self
    def derive(self, excs): return G(self.message, excs, self.code)
class NoDerive(ExceptionGroup): pass
class BadDerive(ExceptionGroup):
    def derive(self, excs): return 5
g = G("m", [ValueError(1), TypeError(2)], 42)
m, r = g.split(ValueError)
print(type(m).__name__, m.code, r.code, r.exceptions)
m, r = NoDerive("m", [ValueError(1), TypeError(2)]).split(ValueError)
print(type(m).__name__, type(r).__name__)
print(
    type(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()]).subgroup(ValueError)).__name__,
    repr(g.derive([OSError()])),
)
for bad in (
    lambda: BadDerive("m", [ValueError(1), TypeError(2)]).split(ValueError),
    lambda: ExceptionGroup("m", [ValueError()]).derive(5), lambda: ExceptionGroup("m", [ValueError()]).derive([]),
    lambda: ExceptionGroup("m", [ValueError()]).derive(),
):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
