# @row NS-06
log = []
def v(x):
    log.append(x)
    return x
class Obj(dict):
    def __setattr__(self, n, val): log.append(f"setattr {n}"); super().__setattr__(n, val)
    def __setitem__(self, k, val): log.append(f"setitem {k}"); super().__setitem__(k, val)
o = Obj()
def get():
    log.append("obj")
    return o
get()[v("key")] = v("value")
print(log)
log.clear()
get().a, get()[v("k2")] = v(1), v(2)
print(log)
log.clear()
{v("dk1"): v("dv1"), v("dk2"): v("dv2")}
print(log)
log.clear()
get()[v("aug")] = 0
log.clear()
get()[v("aug")] += v(5)
print(log)
log.clear()
print(v("f") and (lambda *a, **k: log)(v("arg"), *[v("star")], kw=v("kw"), **{"d": v("dstar")}))
