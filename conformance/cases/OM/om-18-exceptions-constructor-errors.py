# @row OM-18
for call in (lambda: ValueError(a=1), lambda: OSError(x=1), lambda: ImportError("a", nam=1), lambda: NameError(nome=1), lambda: AttributeError(name=1, z=3), lambda: SyntaxError("a", 5), lambda: SyntaxError("a", (1,)), lambda: SyntaxError("a", ("f", 1, 2, "t", 5)), lambda: UnicodeDecodeError("a"), lambda: UnicodeDecodeError("utf-8", "text", 0, 1, "r"), lambda: UnicodeEncodeError("ascii", b"x", 0, 1, "r"), lambda: UnicodeDecodeError("utf-8", b"x", "0", 1, "r"), lambda: ExceptionGroup("g"), lambda: ExceptionGroup("g", []), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("g", [5]), lambda: ExceptionGroup("g", [KeyboardInterrupt()]), lambda: ExceptionGroup("g", {ValueError()}), lambda: BaseExceptionGroup("g", [ValueError()]).__class__, lambda: StopIteration(value=1), lambda: SystemExit(code=1), lambda: UnicodeTranslateError("a", 0, 1)):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
