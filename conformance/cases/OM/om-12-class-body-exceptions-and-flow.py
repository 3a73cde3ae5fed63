# @row OM-12
def make(fail):
    class A:
        x = 1
        if fail: raise ValueError("from the body")
        y = 2
    return A
try:
    make(True)
except ValueError as e:
    print(e)
print(make(False).y)
class Loop:
    for n in range(3):
        if n == 1: continue
        locals()[f"attr{n}"] = n
    else:
        done = True
print(sorted(k for k in vars(Loop) if not k.startswith("__")), Loop.n)
try:
    class B:
        a = undefined_name
except NameError as e:
    print(e)
for source in (
    "class A:\n return 1", "class A:\n yield 1", "class A:\n break", "class A:\n await x", "class A:\n nonlocal y",
    "class A:\n x = (yield)",
):
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(e.msg)
