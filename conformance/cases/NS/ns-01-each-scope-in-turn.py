# @row NS-01
x = "global"
def show(scope): print(scope, x if scope == "global" else "")
def outer():
    x = "enclosing"
    def inner():
        x = "local"
        return x
    def reads(): return x
    return inner(), reads()
print(outer(), x, [x for x in ("comprehension",)], x)
len_before = len
def shadow(len): return len
print(shadow(5), len is len_before)
import builtins
builtins.only_builtin = "builtin"
print(only_builtin)
only_builtin = "shadowed"
print(only_builtin)
del only_builtin
print(only_builtin)
del builtins.only_builtin
try:
    only_builtin
except NameError as e:
    print(e)
