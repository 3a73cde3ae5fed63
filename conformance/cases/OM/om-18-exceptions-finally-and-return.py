# @row OM-18
def a():
    try: return "try"
    finally: print("finally a")
def b():
    try: raise ValueError("lost")
    finally: return "finally wins"
def c():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally: print("cleanup", i)
    return i
def d():
    try: raise ValueError("first")
    except ValueError: raise KeyError("second")
    finally: print("finally d")
def e():
    x = 1
    try: return x
    finally: x = 2
def f():
    while True:
        try: return "inner"
        finally: break
    return "after break"
print(a(), b(), c(), e(), f())
try: d()
except KeyError as err: print(repr(err), repr(err.__context__))
def g():
    try: yield 1
    finally: print("gen closed")
next(i := g())
i.close()
