# @row NS-02
def f():
    e = "before"
    try: raise ValueError("x")
    except ValueError as e: seen = str(e)
    try:
        return seen, e
    except UnboundLocalError as err:
        return seen, err.name
print(f())
try: 1 / 0
except ZeroDivisionError as e: e = "rebound"
print("e" in globals())
try: 1 / 0
except ZeroDivisionError as e: del e
print("e" in globals())
def g():
    for i in range(2):
        try: raise KeyError(i)
        except KeyError as k:
            if i == 0: continue
            break
    return "k" in locals()
def h():
    try: raise KeyError
    except KeyError as k:
        return (lambda: k)
try:
    h()()
except NameError as err:
    print(type(err).__name__, err)
print(g())
