# @row NS-02
x: int = 1
y: "forward"
z: "not evaluated"
print(__annotations__)
def f(a: (1, 2), b: "text" = 3, *c: print, d: None, **e: ...) -> [5]: pass
print(f.__annotations__)
def g():
    local: undefined
    other: undefined = 5
    return other, sorted(locals())
print(g(), g.__annotations__)
class A:
    p: int
    q: "A"
    (r): str = "paren"
    self_attr: int = 5
print(A.__annotations__, A.r)
a = A()
a.attr: print("evaluated, not stored") = 5
print(a.attr)
for source in ("(x, y): int", "x, y: int", "[x]: int", "f(): int", "x: int = yield", "x: (yield)", "def f(): x: int; global x", "def f(): global x; x: int", "1: int", "x: *y"):
    try:
        compile(source, "s", "exec")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
