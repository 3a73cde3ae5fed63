# @row OM-03
class A:
    x = 1
d = A.__dict__
print(type(d).__name__, d["x"], "x" in d, d.get("y"), len(d) > 3)
A.y = 2
print(d["y"], d is A.__dict__, d == A.__dict__)
for statement in (
    "d['z'] = 1", "del d['x']", "d.clear()", "A.__dict__ = {}", "del A.__dict__", "d.update(a=1)", "hash(d)", "d |= {}",
):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, e)
print(type(d | {"q": 1}).__name__, type(d.copy()).__name__, list(reversed(d))[0])
