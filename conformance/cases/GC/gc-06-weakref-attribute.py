# @row GC-06
import weakref


class C:
    pass


c = C()
print(c.__weakref__)
r = weakref.ref(c)
print(c.__weakref__ is r)
p = weakref.proxy(c)
print(c.__weakref__ is r)
for change in (lambda: setattr(c, "__weakref__", None), lambda: delattr(c, "__weakref__")):
    try:
        change()
    except AttributeError as e:
        print(e)
print(C.__dict__["__weakref__"].__name__, type(C.__dict__["__weakref__"]).__name__)
