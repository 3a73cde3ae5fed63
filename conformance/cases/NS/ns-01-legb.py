# @row NS-01
x = "global"
def outer():
    x = "enclosing"
    def inner():
        x = "local"
        return x
    def middle():
        return x
    def deeper():
        def deepest(): return x
        return deepest()
    return inner(), middle(), deeper(), x
def uses_global(): return x
def uses_builtin(): return len("four")
print(outer(), uses_global(), uses_builtin(), x)
def shadow(len): return len
print(shadow(5), max(1, 2))
def f():
    print = lambda *a: "not printed"
    return print("x")
print(f())
try:
    undefined
except NameError as e:
    print(e, e.name)
def g(): return undefined_in_function
try:
    g()
except NameError as e:
    print(e, e.name)
x = "changed"
print(uses_global())
del x
try:
    uses_global()
except NameError as e:
    print(e)
