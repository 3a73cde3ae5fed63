# @row OM-07
class A: pass
a = A()
class S(str): pass
for run in (
    lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: delattr(a, b"x"), lambda: hasattr(a, None),
    lambda: object.__getattribute__(a, 5), lambda: object.__setattr__(a, 5, 1), lambda: a.__getattribute__(1),
):
    try:
        run()
    except TypeError as e:
        print(e)
setattr(a, S("name"), 1)
print(a.name, vars(a), getattr(a, S("name")))
setattr(a, "not an identifier", 2)
setattr(a, "", 3)
print(getattr(a, "not an identifier"), getattr(a, ""), sorted(vars(a)))
