# @row OM-18
import types
m = types.MethodType(len, "abc")
print(m(), m.__self__, m.__func__ is len, m.__name__, m == types.MethodType(len, "abc"), m == types.MethodType(len, "".join("abc")), m.__reduce__()[1], repr(types.MethodType(lambda self: 1, 5)).startswith("<bound method <lambda> of 5>"))
nested = types.MethodType(types.MethodType(max, 1), 2)
print(nested(0, 7), nested.__self__, types.MethodType(print, "first")("second"))
for call in (lambda: types.MethodType(5, 1), lambda: types.MethodType(len, None), lambda: types.MethodType(len), lambda: types.MethodType(len, 1, 2), lambda: setattr(m, "x", 1), lambda: m.missing, lambda: types.MethodType(func=len, obj=1), lambda: m.__get__(5)()):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
