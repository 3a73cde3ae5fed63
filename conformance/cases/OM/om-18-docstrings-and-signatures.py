# @row OM-18
import inspect
for f in (len, abs, print, sorted, isinstance, "".split, [].sort, {}.get, str.join, int.to_bytes, dict.setdefault, list.insert, set.add, bytes.hex, float.hex, object.__repr__, str.__add__, divmod, pow, sum, enumerate.__next__):
    try:
        print(f.__qualname__, inspect.signature(f))
    except ValueError as e:
        print(f.__qualname__, "none")
for thing in (len, str.upper, list, dict.get, property, ValueError, type(None), staticmethod, object, type):
    print(thing.__name__, isinstance(thing.__doc__, str) and len(thing.__doc__) > 10)
print(bool(int.__add__.__doc__), bool(object.__init__.__doc__))
print(list.append.__text_signature__, str.__text_signature__, object.__text_signature__, range.__doc__.splitlines()[0])
