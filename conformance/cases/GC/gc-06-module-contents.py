# @row GC-06
import _weakref
import weakref

print(sorted(n for n in dir(_weakref) if not n.startswith("__")))
print(weakref.__all__)
print(weakref.ref is weakref.ReferenceType, weakref.ref.__name__, weakref.ref.__module__)
print(weakref.ProxyType, weakref.CallableProxyType, weakref.ProxyTypes)
for name in ("getweakrefcount", "getweakrefs", "proxy"):
    print(name, getattr(weakref, name).__text_signature__)
