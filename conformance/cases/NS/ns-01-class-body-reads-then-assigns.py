# @row NS-01
x = "global"
def f():
    x = "enclosing"
    class A:
        before = x
        x = "class"
        after = x
        del x
        try:
            gone = x
        except NameError as e:
            gone = str(e)
    return A
def g():
    y = "enclosing"
    class B:
        seen = y
    return B.seen
print(g())
class C:
    before = x
    x = "class"
    after = x
    del x
    again = x
print(C.before, C.after, C.again)
try:
    print(f().before, f().after, f().gone)
except NameError as e:
    print(e)
