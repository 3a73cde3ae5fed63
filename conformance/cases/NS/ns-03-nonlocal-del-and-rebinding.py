# @row NS-03
def f():
    x = 1
    def remove():
        nonlocal x
        del x
    def set_(v):
        nonlocal x
        x = v
    def get():
        try: return x
        except NameError as e: return f"{type(e).__name__}: {e}"
    print(get(), remove(), get(), set_(5), get())
    try:
        remove()
        return x
    except UnboundLocalError as e: return str(e)
print(f())
def g():
    def h():
        nonlocal v
        for v in range(3): pass
        with open("/dev/null") as v: pass
        import sys as v
        return v.__name__
    v = None
    return h(), v.__name__
print(g())
