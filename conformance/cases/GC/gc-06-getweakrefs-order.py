# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    pass


class MyRef(weakref.ref):
    pass


c = C()
made = {}


def note(name, r):
    made[id(r)] = name
    return r


kept = [note("callback 1", weakref.ref(c, print)), note("proxy", weakref.proxy(c)), note("plain", weakref.ref(c))]
kept += [note("callback 2", weakref.ref(c, print)), note("subclass", MyRef(c)), note("proxy callback", weakref.proxy(c, print))]
print([made[id(r)] for r in weakref.getweakrefs(c)])
del kept[2]
print([made[id(r)] for r in weakref.getweakrefs(c)], weakref.getweakrefcount(c))
print(weakref.getweakrefs(5), weakref.getweakrefcount("text"))
