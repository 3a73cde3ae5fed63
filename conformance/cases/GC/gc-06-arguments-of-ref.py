# @row GC-06
import weakref


class C:
    pass


c = C()
for call in (
    lambda: weakref.ref(),
    lambda: weakref.ref(c, None, 1),
    lambda: weakref.ref(c, callback=None),
    lambda: weakref.ref(o=c),
    lambda: weakref.ref(c)(1),
    lambda: weakref.ref(c)(x=1),
    lambda: weakref.proxy(),
    lambda: weakref.proxy(c, None, 1),
    lambda: weakref.getweakrefs(),
    lambda: weakref.getweakrefcount(),
    lambda: weakref.ProxyType(c),
    lambda: weakref.CallableProxyType(c),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
