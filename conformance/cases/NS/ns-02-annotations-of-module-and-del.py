# @row NS-02
v: int = 1
print(__annotations__)
__annotations__["w"] = "by hand"
print(__annotations__)
del __annotations__
try:
    exec("k: int = 1")
    print(k)
except NameError as e:
    print(e)
ns = {}
exec("a: int\nb: str = 'x'", ns)
print(ns["__annotations__"], "a" in ns, ns["b"])
exec("x = 1", ns2 := {})
print("__annotations__" in ns2)
class C:
    x: int
    del __annotations__
    try:
        y: int = 2
    except NameError as e:
        print(e)
print(C.__annotations__)
