# @row OM-18
def run(exc):
    out = []
    try:
        try:
            raise exc
        except* ValueError as e: out.append(("V", repr(e)))
        except* (TypeError, KeyError) as e: out.append(("TK", repr(e)))
        else: out.append("else")
        finally: out.append("finally")
    except BaseException as rest: out.append(("rest", repr(rest)))
    print(out)
run(ValueError(1))
run(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)]))
run(ExceptionGroup("g", [ExceptionGroup("i", [KeyError(1)]), ValueError(2)]))
run(OSError("alone"))
run(KeyboardInterrupt())
def bad(cls):
    try:
        try: raise ValueError
        except* cls: pass
    except TypeError as e: print(e)
bad(ExceptionGroup)
bad(5)
bad((ValueError, ExceptionGroup))
