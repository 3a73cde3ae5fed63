# @row NS-06
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def m(v):
    match v:
        case P(0, y): return "P0", y
        case P(x, y=1) if x > 5: return "guard", x
        case P(x=a): return "P", a
        case [1, *rest]: return "list", rest
        case (a, b) | [a, b, _]: return "pair", a, b
        case {"k": k, **kw}: return "map", k, kw
        case str() | bytes() as s: return "text", s
        case -1 | 2.5 | None | True: return "literal", v
        case int(n): return "int", n
        case _: return "other", "n" in locals()
for v in (
    P(0, 2), P(9, 1), P(3, 3), [1, 2, 3], (4, 5), [7, 8, 9], {"k": 1, "z": 2}, "s", b"b", -1, 2.5, None, True, 10, 1.5,
    {}, [], "", {1},
): print(m(v))
class Bad: __match_args__ = ["x"]
class Bad2: __match_args__ = (5,)
for cls in (Bad, Bad2, object):
    try:
        match cls():
            case Bad(1) | Bad2(1) | object(1): pass
    except TypeError as e: print(e)
