# @row NS-05
import types
m = types.ModuleType("name", "doc")
print(m, m.__name__, m.__doc__, m.__loader__, m.__spec__, m.__package__, sorted(vars(m)), hasattr(m, "__file__"))
m.x = 1
m.__dict__["y"] = 2
print(m.x, m.y, dir(m)[-2:])
del m.x
try:
    m.x
except AttributeError as e:
    print(e)
for statement in (
    "m.__dict__ = {}", "del m.__dict__", "del m.nothing", "types.ModuleType()", "types.ModuleType(5)",
    "types.ModuleType('a', 'b', 'c')", "types.ModuleType(name='kw', doc=5).__doc__", "m()", "m[0]",
):
    try:
        print(
            statement,
            eval(statement) if "=" not in statement.split("(")[0] and not statement.startswith("del") else exec(statement),
        )
    except (TypeError, AttributeError) as e:
        print(statement, "->", type(e).__name__, e)
del m.__name__
try:
    m.z
except AttributeError as e:
    print(e, repr(m))
