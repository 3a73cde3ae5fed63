# @row OM-14
print(None is type(None)(), ... is type(...)(), NotImplemented is type(NotImplemented)(), bool(1) is True, bool("") is False, (not 1) is False)
unit, blank, none, a, x, text = (), "", b"", b"a", "b", "abc"
print(unit is tuple(), unit is tuple([]), (1, 2)[:0] is unit, tuple(()) is unit, none is bytes(), blank is str(), text[:0] is blank, frozenset() is frozenset())
chars = "héé"
print(chars[1] is chars[2], chars[0] is chr(104), text[1] is x, chr(233) is chr(233), chr(8364) is chr(8364))
print(b"ab"[:1] is a, bytes([97]) is a, bytes([200]) is bytes([200]))
for t in (type(None), type(...), type(NotImplemented), bool):
    try:
        print(type("Sub", (t,), {}))
    except TypeError as e:
        print(e)
t = (1, 2)
print(tuple(t) is t, t[:] is t, t + () is t, () + t is t, t * 1 is t, str(text) is text, text[:] is text, frozenset(f := frozenset([1])) is f)
