# @row NS-02
x = "global"
def f():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x: int
def g():
    (x): int
    return x
class A:
    x: int
    y = x
try:
    print(g())
except UnboundLocalError as e:
    print(e)
f()
print(A.y, A.__annotations__)
