# @row NS-03
# A nonlocal name can be the target of any binding statement.
import contextlib
def test():
    x = None
    def show(what): print(what, x)
    def by_for():
        nonlocal x
        for x in "ab": pass
    def by_with():
        nonlocal x
        with contextlib.nullcontext(7) as x: pass
    def by_import():
        nonlocal x
        import math as x
    def by_def():
        nonlocal x
        def x(): pass
    def by_class():
        nonlocal x
        class x: pass
    def by_except():
        nonlocal x
        try: 1 / 0
        except ZeroDivisionError as x: print("inside", x)
    def by_walrus():
        nonlocal x
        return (x := 5) + [x := i for i in range(4)][-1]
    def by_match():
        nonlocal x
        match [1, 2, 3]:
            case [_, *x]: pass
    def by_star():
        nonlocal x
        _, *x = range(3)
    def by_del():
        nonlocal x
        del x
    def by_augmented():
        nonlocal x
        x *= 2
    for f in by_for, by_with, by_match, by_star, by_augmented:
        f()
        show(f.__name__)
    by_import()
    print(x.__name__)
    by_def()
    print(x.__qualname__)
    by_class()
    print(x.__qualname__)
    print(by_walrus())
    show("walrus")
    by_except()
    try: show("gone")
    except NameError as e: print(e)
    x = 1
    by_del()
    try: by_del()
    except NameError as e: print(e)
    try: by_augmented()
    except NameError as e: print(type(e).__name__, e)
test()
