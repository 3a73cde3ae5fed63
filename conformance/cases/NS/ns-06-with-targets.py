# @row NS-06
class C:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): return False
class O: pass
o, l, d = O(), [0], {}
with C(1) as o.x, C(2) as l[0], C((3, [4, 5])) as (a, (b, *c)), C(6) as d["k"]: pass
print(o.x, l, a, b, c, d)
with (C(7) as p, C(8) as q,): print(p, q)
with C([9]) as [r]: print(r)
with C(1), C(2) as only: print(only)
try:
    with C(5) as (x, y): pass
except TypeError as e: print(e)
for source in (
    "with a as 1: pass", "with a as f(): pass", "with a as b + c: pass", "with a as None: pass", "with (a as b): pass",
    "with (a, b): pass", "with (a, b as c): pass", "with a as (b as c): pass", "with *a: pass", "with a as *b: pass",
    "with : pass", "with (yield) as x: pass",
):
    try:
        compile(source, "s", "exec")
        print(source, "ok")
    except SyntaxError as e: print(source, "->", e.msg)
