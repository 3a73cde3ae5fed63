# @row NS-06
# Which names a match statement binds, when patterns fail half way, and what stays bound.
def f(v):
    match v:
        case [a, b, 99]: kind = "99"
        case {"x": a, **rest}: kind = "map"
        case [a, *b] if len(b) > 2: kind = "long"
        case (int() | float()) as n: kind = "number"
        case str(s): kind = "text"
        case [_, *_]: kind = "any list"
        case _: kind = "else"
    return kind, {k: x for k, x in sorted(locals().items()) if k not in ("v", "kind")}
for v in ([1, 2, 99], [1, 2, 3], [1, 2, 3, 4], {"x": 1, "y": 2}, {"y": 1}, 5, 1.5, True, "t", [], [0], None, (1,), b"ab", range(3)):
    print(repr(v), f(v))
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
match P(1, [2, 3]):
    case P(x, [y, z]): print(x, y, z)
match P(1, 2):
    case P(y=yy, x=xx): print(xx, yy)
for source in ("match 1:\n case a: pass\n case b: pass", "match 1:\n case a, a: pass", "match 1:\n case a | b: pass", "match 1:\n case [*a, *b]: pass", "match 1:\n case {**r, 'x': 1}: pass", "match 1:\n case {'x': 1, 'x': 2}: pass", "match 1:\n case P(x=1, x=2): pass", "match 1:\n case a.b as c.d: pass", "match 1:\n case _ as _: pass", "match 1:\n case 1 + 2: pass", "match 1:\n case -1 | 1 + 2j: pass", "match 1:\n case f(): pass", "match 1:\n case {**_}: pass", "match 1:\n case f'': pass"):
    try: compile(source, "s", "exec"); print("ok")
    except SyntaxError as e: print(e.msg)
for bad, value in (("P(1, 2, 3)", P(1, 2)), ("int(1, 2)", 1), ("five()", 1), ("P(x, x=1)", P(1, 2))):
    try: exec(f"match v:\n case {bad}: pass", {"P": P, "five": 5, "v": value})
    except TypeError as e: print(e)
