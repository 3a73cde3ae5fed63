# @row NS-03
import types
def outer():
    x = 1
    def inner(): return x
    return inner
inner = outer()
g = types.FunctionType(inner.__code__, globals(), "named", None, (types.CellType("other"),))
print(g(), g.__name__, inner())
code = inner.__code__
for args in (
    (code, {}), (code, {}, None, None, ()), (code, {}, None, None, (1,)), (code, {}, None, None, [types.CellType()]),
    (code, 5), (5, {}), (code, {}, 5), (code, {}, None, 5), (code,),
    (outer.__code__, {}, None, None, (types.CellType(),)), (code, {}, None, None, (types.CellType(), types.CellType())),
):
    try:
        types.FunctionType(*args)
        print("made")
    except Exception as e:
        print(type(e).__name__, e)
h = types.FunctionType(outer.__code__, {}, kwdefaults={"k": 1})
print(h.__kwdefaults__)
