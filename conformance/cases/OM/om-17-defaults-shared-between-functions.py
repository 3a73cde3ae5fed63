# @row OM-17
# Defaults belong to the function object: copies by FunctionType, replace of code and decorators share or lose them.
import types, functools, copy
def f(a, l=[], *, k={}): l.append(a); k[a] = len(l); return l, k
g = types.FunctionType(f.__code__, globals(), "g", f.__defaults__)
g.__kwdefaults__ = f.__kwdefaults__
f(1)
print(g(2), f.__defaults__ is g.__defaults__, g.__kwdefaults__ is f.__kwdefaults__)
print(copy.copy(f) is f, copy.deepcopy(f) is f)
@functools.wraps(f)
def wrapper(*a, **k): return f(*a, **k)
print(wrapper.__defaults__, wrapper.__wrapped__.__defaults__, wrapper(3)[0])
def h(a, b): return a, b
h.__defaults__ = (7,)
h.__code__ = (lambda x, y, z=0: (x, y, z)).__code__
try: print(h(1))
except TypeError as e: print(e)
print(h(1, 2))
for n in (0, 1, 3, 4):
    try: print(types.FunctionType(h.__code__, {}, None, tuple(range(n)))())
    except TypeError as e: print(n, e)
for bad in ([1], 5):
    try: types.FunctionType(h.__code__, {}, None, bad)
    except TypeError as e: print(e)
made = [lambda x=[]: x for _ in range(2)]
made[0]().append(1)
print(made[1](), made[0] is made[1], made[0].__code__ is made[1].__code__)
