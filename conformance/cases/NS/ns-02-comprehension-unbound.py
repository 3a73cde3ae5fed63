# @row NS-02
def f():
    try:
        return [x for _ in range(1)]
    finally:
        x = 1
try:
    f()
except NameError as e:
    print(type(e).__name__, e)
def g():
    def inner(): return free
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    free = 5
    print(inner())
    del free
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        free
    except NameError as e:
        print(type(e).__name__, e)
g()
def outer():
    def a(): return b()
    def b(): return "b called"
    return a()
print(outer())
def gen():
    x = 1
    g = (x + i for i in range(2))
    x = 10
    return list(g)
print(gen())
def first_iterable():
    try:
        return (v for v in missing_name)
    except NameError as e:
        return str(e)
print(first_iterable())
