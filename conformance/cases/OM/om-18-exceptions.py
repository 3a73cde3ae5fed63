# @row OM-18
e = ValueError("a", 1)
print(e, repr(e), e.args, str(ValueError()), repr(ValueError("x")), str(KeyError("k")), repr(KeyError("k")), ValueError("x").with_traceback(None), isinstance(e, Exception), ValueError.__mro__)
o = OSError(2, "No such file", "name.txt")
print(o, repr(o), type(o).__name__, o.errno, o.strerror, o.filename, o.args, type(OSError(13, "x")).__name__, type(OSError("just text")).__name__, OSError(1, 2, 3, None, 5))
u = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid")
print(u, u.encoding, u.object, u.start, u.end, u.reason, UnicodeEncodeError("ascii", "é", 0, 1, "bad"), UnicodeTranslateError("é", 0, 1, "r"))
s = SyntaxError("msg", ("file.py", 3, 5, "text", 3, 9))
print(s, s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, s.args)
print(StopIteration(5).value, SystemExit(3).code, SystemExit().code, ImportError("m", name="n", path="p").name, NameError("x", name="q").name, AttributeError("x", name="n", obj=1).obj, ImportError("t", name_from="z").name_from)
n = ValueError("noted")
n.add_note("one")
n.add_note("two")
print(n.__notes__, n)
g = ExceptionGroup("group", [ValueError(1), ExceptionGroup("inner", [TypeError(2), KeyError(3)])])
print(g, repr(g), g.message, len(g.exceptions), g.subgroup(ValueError), g.split((TypeError, KeyError)), g.subgroup(lambda x: isinstance(x, OSError)), g.derive([OSError()]), isinstance(BaseExceptionGroup("b", [ValueError()]), ExceptionGroup))
for bad in (lambda: n.add_note(5), lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [5]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup("x"), lambda: ValueError(x=1), lambda: UnicodeDecodeError(1), lambda: StopIteration(1, 2).value, lambda: setattr(n, "args", 5),
            lambda: setattr(n, "__cause__", 5), lambda: setattr(n, "__context__", "x"), lambda: setattr(n, "__traceback__", 1), lambda: ImportError(foo=1), lambda: BaseException.__new__(int), lambda: delattr(n, "args"), lambda: SyntaxError("m", (1,)), lambda: n.with_traceback(3)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(BaseException.__subclasses__()[:4], issubclass(KeyboardInterrupt, Exception), EnvironmentError is OSError, IOError is OSError, FileNotFoundError.__bases__, UnicodeError.__bases__, ZeroDivisionError.__mro__[1])
