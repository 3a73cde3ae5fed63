# @row IN-05
def show(e):
    print(repr(e), "| cause", repr(e.__cause__), "| context", repr(e.__context__), "| suppress", e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("during handling")
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("explicit") from z
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("suppressed") from None
except ValueError as e:
    show(e)
try:
    raise ValueError from KeyError
except ValueError as e:
    show(e)
for bad in (5, "text", None, int):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise ValueError from 5
except TypeError as e:
    show(e)
class NotExc:
    def __new__(cls): return 5
class E(Exception):
    def __new__(cls, *a): return 7
try:
    raise E
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError(1)
    finally:
        raise KeyError(2)
except KeyError as e:
    show(e)
a, b = ValueError("a"), ValueError("b")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a
except ValueError as e:
    print(e.__context__, e.__context__.__context__)
try:
    try: pass
    except 5: pass
    raise KeyError
except KeyError: print("never evaluated")
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except (KeyError, "x"):
        pass
except TypeError as e:
    print(e)
