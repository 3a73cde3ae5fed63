# @row GC-04
# @strategy counting: under host nothing knows what refers to an object
# A generator that runs and waits for a native does not tell what its variables hold; one that waits for a Python function does.
import gc


class D(dict):
    pass


def kinds(things):
    return sorted(type(thing).__name__ for thing in things)


def told():
    print("within", kinds(gc.get_referents(made[0])))


def values(a):
    print(kinds(gc.get_referents(made[0])))
    print(len(gc.get_referrers(a)))
    told()
    yield 1
    print(kinds(gc.get_referents(made[0])))


made = []
made.append(values(D()))
told()
next(made[0])
told()
next(made[0], None)
told()
list(values(D()))
