# @row NS-02
def f():
    a = 1
    return [sorted(locals()) for b in (1,)]
def g():
    a = 1
    return list(sorted(locals()) for b in (1,))
class C:
    k = 1
    names = [sorted(n for n in locals() if not n.startswith("__")) for i in (1,)]
print(f(), g(), C.names)
print([("v" in locals(), "v" in globals()) for v in (1,)])
print([eval("w") for w in (1, 2)], [[eval("w * q") for q in (1, 2)] for w in (1, 2)])
def h():
    z = 5
    try:
        return [eval("z + y") for y in (1, 2)]
    except NameError as e:
        return str(e)
print(h())
