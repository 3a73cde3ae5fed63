"""Functions that are compiled in parts or too long to be compiled, and functions that call them and are called by them."""


def source(name, rounds):
    lines = [f"def {name}(a, other, n):", "    if n == 0: return a"]
    for i in range(rounds):
        lines.append(f"    a = (a * {i + 3} + other(a, {i})) % 1000003")
    lines.append(f"    return {name}(a, other, n - 1) if n % 2 else [a][n - n]")
    return "\n".join(lines)


def little(a, i):
    if i == 399:
        raise ValueError(a)
    return a ^ i


names = {}
for name, rounds in ("short", 3), ("long", 390), ("longest", 2000):
    exec(compile(source(name, rounds), name, "exec"), names)
print([names["short"](1, little, n) for n in range(4)])
print([names["long"](1, little, n) for n in range(4)])
try:
    names["longest"](1, little, 3)
except ValueError as e:
    print(e, e.__traceback__.tb_next.tb_lineno)
print(names["long"](1, lambda a, i: names["short"](a, little, 1), 3))


def wide():
    """More than 255 constants, locals and entries of the stack."""
    scope = {}
    parameters = ", ".join(f"p{i}" for i in range(300))
    body = "\n".join(f"    x{i} = p{i} + {1000 + i}" for i in range(300))
    total = ", ".join(f"x{i}" for i in range(300))
    exec(f"def f({parameters}):\n{body}\n    return [{total}], max({total}), ({total})", scope)
    found = scope["f"](*range(300))
    return sum(found[0]), found[1], found[2][-1]


print(wide())
names["long"](1, lambda a, i: a / (i - 5), 1)
