# @row OM-18
o = object()
print(o.__eq__(o), o.__eq__(1), o.__ne__(o), o.__ne__(1), o.__lt__(o), o.__hash__() == hash(o), o.__sizeof__() > 0, o.__reduce__.__name__, o.__format__("") == str(o), o.__dir__() != [], object.__subclasshook__(int), object.__init_subclass__(), o.__getstate__(), type(o).__doc__ is not None)
for call in (lambda: o.__format__("x"), lambda: o.__reduce_ex__("a"), lambda: o.__reduce_ex__(2)[0].__name__, lambda: o.__reduce__(), lambda: o.x, lambda: setattr(o, "x", 1), lambda: delattr(o, "x"), lambda: o.__setattr__(1, 2), lambda: o.__getattribute__(5), lambda: o < o, lambda: o.__init_subclass__(1), lambda: object.__subclasshook__(), lambda: o.__format__(5)):
    try:
        result = call()
        print(result if not isinstance(result, tuple) else len(result))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
