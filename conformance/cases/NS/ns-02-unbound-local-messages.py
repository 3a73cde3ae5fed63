# @row NS-02
def attempt(f, *a):
    try: print(f(*a))
    except NameError as e: print(type(e).__name__, e)
def aug():
    n += 1
def closure_before():
    def inner(): return v
    r = inner()
    v = 1
def closure_own():
    print(w)
    w = 1
    return lambda: w
def deleted_cell():
    c = 1
    def inner(): return c
    del c
    return inner()
def deleted_twice():
    d = 1
    del d
    del d
def free_deleted():
    q = 1
    def inner():
        nonlocal q
        del q
        del q
    inner()
def loop():
    for k in (): pass
    return k
for f in (aug, closure_before, closure_own, deleted_cell, deleted_twice, free_deleted, loop): attempt(f)
