# @row OM-12
# __build_class__ takes any function as the body: its parameters get no arguments, its result may be a cell.
import types

build = __build_class__


def tried(body, *args):
    try:
        made = build(body, "Made", *args)
        print(made.__name__, sorted(name for name in vars(made) if not name.startswith("__")))
    except (TypeError, ZeroDivisionError, RuntimeError) as e:
        print(type(e).__name__, e)


def generator():
    yield 1


def local():
    a = 1
    return a


namespace = {}
exec("def plain(): own = 1", namespace)
source = types.FunctionType(compile("own = 1\nmore = [own]", "body", "exec"), globals())
for body in (
    lambda: 0, lambda *args: args, lambda **names: names, lambda *a, **b: (a, b), lambda a: a, lambda a=1: a,
    lambda *, a: a, lambda *, a=2: a, lambda a, /, b: a, lambda: 1 / 0, lambda: types.CellType(3), generator, local,
    namespace["plain"], source, len, 5,
):
    tried(body)
tried(lambda *args: args, int)
tried(lambda *args: args, 5)
