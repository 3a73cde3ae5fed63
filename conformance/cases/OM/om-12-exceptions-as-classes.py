# @row OM-12
class AppError(Exception):
    code = 0
    def __init_subclass__(cls, code=None, **kw):
        super().__init_subclass__(**kw)
        if code is not None: cls.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
class NotFound(AppError, code=404): pass
class Special(NotFound, KeyError):
    def __init__(self, key): super().__init__(f"no {key}"); self.key = key
for e in (AppError("plain"), NotFound("x"), Special("k")): print(e, repr(e), e.args, e.code)
try: raise Special("q")
except KeyError as e: print(type(e).__name__, e.key, isinstance(e, AppError), Special.__mro__[1:4])
def handle(exc):
    try: raise exc
    except NotFound as e: return f"not found {e.code}"
    except (AppError, ValueError) as e: return f"other {e}"
print(handle(Special(1)), handle(AppError("a")), handle(ValueError("v")))
