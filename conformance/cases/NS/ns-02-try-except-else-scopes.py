# @row NS-02
def f(fail):
    try:
        a = 1
        if fail: raise KeyError("k")
    except KeyError as e:
        b = str(e)
    else:
        c = "else"
    finally:
        d = "finally"
    return sorted(locals().items())
print(f(False))
print(f(True))
def nested():
    try:
        try: raise ValueError("v")
        except ValueError as e: raise KeyError("k") from e
    except KeyError as e:
        outer = e
    try: e
    except UnboundLocalError as err: return repr(outer), str(err)
print(nested())
e = "module e"
try: 1 / 0
except ZeroDivisionError as e: pass
print("e" in globals())
