# @row OM-18
a, b = ValueError("a"), ValueError("b")
try:
    try: raise a
    except ValueError:
        try: raise b
        except ValueError:
            raise a
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
c = KeyError("self")
try:
    try: raise c
    except KeyError: raise c
except KeyError as e:
    print(repr(e.__context__))
try:
    try: raise a
    except ValueError: raise a from a
except ValueError as e:
    print(e.__cause__ is e, repr(e.__context__))
def g():
    try: yield
    except ValueError: raise KeyError("from generator")
i = g()
next(i)
try: i.throw(ValueError("thrown"))
except KeyError as e: print(repr(e.__context__))
