# @row OM-05
class Plain: pass
class WithCall:
    def __call__(self, *args, **kw):
        return args, kw

w = WithCall()
for name, value in (("int()", int(3)), ("int", int), ("len", len), ("lambda", lambda: 1), ("Plain", Plain), ("Plain()", Plain()), ("WithCall()", w),
                    ("method", w.__call__), ("str.upper", str.upper), ("'a'.upper", "a".upper), ("None", None), ("type", type),
                    ("staticmethod", staticmethod(len)), ("classmethod", classmethod(len)), ("property", property())):
    print(f"{name:14}", callable(value))
print(w(1, 2, a=3), w.__call__(4), type(w).__call__(w, 5), WithCall()())
for bad in (3, "s", None, Plain(), [], (1,), {}, ..., classmethod(len)):
    try:
        bad()
    except TypeError as e:
        print(e)
