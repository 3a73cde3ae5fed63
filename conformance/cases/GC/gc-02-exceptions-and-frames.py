# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    local = D("local of failing function")
    raise ValueError("x")
try:
    f()
except ValueError as e:
    print("handling")
print("after")
def g():
    keep = D("kept by the traceback")
    raise KeyError
try:
    g()
except KeyError as e:
    saved = e
print("still there")
del saved
print("gone")
def h():
    a = D("a")
    try:
        return "returned"
    finally:
        print("finally")
print(h())
def args(x):
    del x
    print("deleted argument")
args(D("argument"))
for x in (D("i1"), D("i2")):
    print("loop", x.n)
del x
print("comprehension", [D(f"c{i}").n for i in range(3)])
with_name = [D("e")]
try:
    with_name[0].missing
except AttributeError as e:
    pass
with_name.clear()
print("end")
