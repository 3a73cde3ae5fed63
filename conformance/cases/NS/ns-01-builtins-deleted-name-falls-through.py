# @row NS-01
import builtins
builtins.special = "from builtins"
def f(): return special
print(f())
special = "from globals"
print(f())
del special
print(f())
del builtins.special
try:
    f()
except NameError as e:
    print(e, e.name)
