# @row NS-02
x = "global"
def by_match(v):
    match v:
        case [x, *rest]: pass
        case {"k": x, **rest}: pass
        case str() as x: rest = None
        case _: rest = "none"
    try:
        return x, rest
    except UnboundLocalError as e:
        return str(e)
def by_except():
    try: 1 / 0
    except ZeroDivisionError as x: pass
    try: return x
    except UnboundLocalError as e: return str(e)
def by_annotation():
    x: int
    try: return x
    except UnboundLocalError as e: return str(e)
def by_star():
    *x, y = 1, 2
    return x
print(by_match([1, 2]), by_match({"k": 1, "z": 2}), by_match("s"), by_match(5), by_except(), by_annotation(), by_star())
