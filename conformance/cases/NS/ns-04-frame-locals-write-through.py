# @row NS-04
import sys
def f():
    x = 1
    frame = sys._getframe()
    loc = frame.f_locals
    loc["x"] = 2
    loc["extra"] = 3
    print(x, type(loc).__name__, loc["extra"], "extra" in locals(), sorted(k for k in loc), loc is frame.f_locals, loc == frame.f_locals)
    x = 5
    print(loc["x"], len(loc), loc.get("zz"), loc | {"q": 1} == {**loc, "q": 1}, [k for k, v in loc.items() if v == 5])
    for bad in (lambda: loc.__delitem__("x"), lambda: loc.pop("x"), lambda: loc["nope"], lambda: loc.clear(), lambda: loc.popitem()):
        try:
            bad()
        except Exception as e:
            print(type(e).__name__, e)
f()
def cell():
    v = 1
    def inner(): return v
    sys._getframe().f_locals["v"] = 9
    return inner(), v
print(cell())
def caller():
    secret = "before"
    callee()
    return secret
def callee():
    back = sys._getframe(1)
    back.f_locals["secret"] = "after"
    print(back.f_code.co_name, sorted(back.f_locals))
print(caller())
print(sys._getframe().f_locals is globals())
class C:
    here = sys._getframe().f_locals
    y = 1
    print(here["y"], here is locals())
def unbound():
    fr = sys._getframe()
    fr.f_locals["later"] = 7
    print("later" in fr.f_locals)
    return later
    later = 0
print(unbound())
