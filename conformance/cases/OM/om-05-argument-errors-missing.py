# @row OM-05
def f(a, b, /, c, d=1, *args, e, g=2, **kw): pass
def one(a): pass
def three(a, b, c): pass
def kwonly(*, x, y): pass
def none(): pass
def attempt(fn, *a, **k):
    try:
        fn(*a, **k)
        print("ok")
    except TypeError as e:
        print(e)
attempt(f)
attempt(f, 1)
attempt(f, 1, 2)
attempt(f, 1, 2, 3)
attempt(f, 1, 2, c=3, e=4)
attempt(one)
attempt(three)
attempt(three, 1)
attempt(kwonly)
attempt(kwonly, x=1)
attempt(kwonly, 1, x=1, y=2)
attempt(none, 1)
attempt(none, x=1)
