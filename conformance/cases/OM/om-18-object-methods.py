# @row OM-18
o = object()
print(
    o.__class__, o.__doc__ is None, o.__eq__(o), o.__ne__(o), o.__hash__() == hash(o), o.__format__("")[:7],
    o.__str__() == o.__repr__(), o.__sizeof__(), o.__dir__()[:0], o.__init__(), o.__reduce__()[0].__name__,
    o.__getstate__(), sorted(dir(o)) == dir(object()),
)
print(
    object.__new__(object).__class__, object.__init_subclass__(), object.__subclasshook__(5), object.__repr__(5)[:10],
    object.__str__("s"), object.__eq__(1, 1), object.__ne__(1, 2), object.__hash__(5) == object.__hash__(5),
)
for bad in (
    lambda: o.__format__("x"), lambda: o.__lt__(), lambda: object.__repr__(), lambda: o.__setattr__("x", 1),
    lambda: o.__getattribute__("x"), lambda: o.__delattr__("x"), lambda: o < o, lambda: o(), lambda: o[0],
    lambda: len(o), lambda: iter(o), lambda: o + o, lambda: object.__new__(), lambda: o.__reduce_ex__("x"),
    lambda: object.__format__(5, 5),
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, str(e).split(" at 0x")[0])
