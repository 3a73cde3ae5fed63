# @row OM-08
class S:
    __slots__ = ("a",)
for holder, name in ((S, "a"), (type, "__mro__"), (int, "real"), (str, "upper"), (list, "__len__"), (dict, "fromkeys"), (object, "__class__"),
                     (int, "__new__"), (type(lambda: 0), "__name__"), (type(lambda: 0), "__globals__"), (property, "fget"), (slice, "start")):
    d = holder.__dict__[name]
    print(f"{holder.__name__}.{name}", type(d).__name__, hasattr(d, "__set__"), getattr(d, "__objclass__", None), getattr(d, "__name__", None))
print(str.__dict__["upper"].__get__("abc")(), int.__dict__["real"].__get__(5), S.a.__get__(None, S) is S.a)
for bad in (lambda: str.__dict__["upper"].__get__(5), lambda: int.real.__get__("x"), lambda: S.a.__get__(5), lambda: S.a.__set__(S(), 1) or S().a,
            lambda: int.real.__set__(5, 6), lambda: str.upper(5), lambda: list.__len__(()), lambda: S.a.__delete__(S())):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(dict.__dict__["fromkeys"].__get__(None, dict)("ab"), str.upper.__get__("x")(), [].__len__.__self__, (5).__add__.__name__)
