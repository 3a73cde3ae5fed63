# @row BC-05
def f(a, b=2):
    x = 1000
    return a + b + x
c = f.__code__
d = c.replace(co_name="renamed")
print(d.co_name, d == c, hash(d) == hash(c), c.replace() == c, c.replace() is c, hash(c.replace()) == hash(c))
f.__code__ = c.replace(co_consts=(None, 5))
print(f(1))
print(c.replace(co_firstlineno=99).co_firstlineno, c.replace(co_filename="x.py").co_filename, c.replace(co_filename="x.py") == c, c.replace(co_firstlineno=99) == c, c.replace(co_stacksize=50) == c)
s = "def f(x):\n    return x + 1.0"
k = [compile(t, "f", "exec").co_consts[0] for t in (s, s, s.replace("1.0", "1"), s.replace("1.0", "True"), "\n" + s, s.replace("x", "y"))]
print([k[0] == other for other in k], len(set(k)))
print(compile("0.0", "f", "eval") == compile("-0.0", "f", "eval"), compile("(1,)", "f", "eval") == compile("(1.0,)", "f", "eval"), c == 5)
for kw in ({"co_nope": 1}, {"co_name": 5}, {"co_consts": []}, {"co_code": "x"}, {"co_argcount": -1}, {"co_varnames": (1,)}, {"co_nlocals": 1}, {"co_stacksize": "x"}):
    try:
        c.replace(**kw)
        print("fine", kw)
    except Exception as e:
        print(type(e).__name__, e)
try:
    c < d
except TypeError as e:
    print(e)
