# @row NS-07
# exec and eval take a subclass of dict for globals: its __missing__ and __getitem__ serve module-level code, not functions.
class D(dict):
    def __getitem__(self, k):
        if k.startswith("magic"): return f"item {k}"
        return super().__getitem__(k)
    def __missing__(self, k):
        if k == "gone": return "missing"
        raise KeyError(k)
d = D(a=1)
for source in ("a", "magic", "gone", "len", "nothing"):
    try: print(source, eval(source, d))
    except NameError as e: print(source, e)
exec("b = magic\ndef f(n):\n  return globals()[n]\ndef g(): return magic\ndef h(): return a", d)
try: exec("class K:\n  x = magic", d)
except NameError as e: print(e)
exec("class K:\n  x = a", d)
print(dict.get(d, "b"), d["f"]("a"), d["h"](), d["K"].x)
for f in (d["g"],):
    try: print(f())
    except NameError as e: print(e)
print(type(d["f"].__globals__) is D, d["f"].__globals__ is d)
class Set(dict):
    def __setitem__(self, k, v): super().__setitem__(k, ("wrapped", v))
    def __delitem__(self, k): print("del", k); super().__delitem__(k)
s = Set()
exec("x = 1\ndef f():\n  global y, z\n  y = 2\n  z = 3\n  del z", s)
for step in ("f[1]()", "del x"):
    exec(step, s)
print({k: v for k, v in s.items() if k in "xyz"})
try: exec("x = 1", s, None); print(s["x"])
except Exception as e: print(e)
