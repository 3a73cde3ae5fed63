# @row OM-18
import types
def source(a, b=2): return a + b
def make(x):
    def inner(): return x
    return inner
code = source.__code__
f = types.FunctionType(code, {}, "renamed", (5,))
print(f(1), f.__name__, f.__qualname__, f.__module__, f.__defaults__, types.FunctionType(code, {"__name__": "m"}).__module__, types.FunctionType(code, {}, kwdefaults={"b": 1}).__kwdefaults__)
inner = make(3)
print(types.FunctionType(inner.__code__, {}, closure=(types.CellType(9),))())
for arguments in ((code,), (5, {}), (code, []), (code, {}, 5), (code, {}, None, [1]), (inner.__code__, {}), (inner.__code__, {}, None, None, (1,)), (code, {}, None, None, (types.CellType(),)), (inner.__code__, {}, None, None, ()), (inner.__code__, {}, None, None, 5)):
    try:
        print(types.FunctionType(*arguments).__name__)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
