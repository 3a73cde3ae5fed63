# @row OM-03
for statement in ("int.x = 1", "del int.real", "str.upper = 5", "object.y = 1", "type.z = 1", "list.append = None", "dict.__doc__ = 'd'", "float.__bases__ = ()", "setattr(tuple, 'count', 1)",
                  "int.__dict__['x'] = 1", "type(None).a = 1", "type(len).a = 1", "ValueError.a = 1", "type.__setattr__(int, 'x', 1)", "object.__setattr__(int, 'x', 1)", "type.__delattr__(int, 'bit_count')",
                  "object.__delattr__(int, 'x')", "int.__abstractmethods__ = ()", "type.mro = None"):
    try:
        exec(statement)
        print(statement, "worked")
    except Exception as e:
        print(statement, "->", type(e).__name__, e)
