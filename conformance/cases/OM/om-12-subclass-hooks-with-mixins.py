# @row OM-12
registry = []
class Plugin:
    def __init_subclass__(cls, /, register=True, **kw):
        super().__init_subclass__(**kw)
        if register: registry.append(cls.__name__)
class Tagged:
    def __init_subclass__(cls, /, tag="none", **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class A(Plugin, Tagged, tag="a"): pass
class B(A, register=False, tag="b"): pass
class C(Tagged, Plugin): pass
print(registry, A.tag, B.tag, C.tag)
try:
    class D(Plugin, unknown=1): pass
except TypeError as e: print(e)
print(A.__init_subclass__.__self__.__name__, Plugin.__init_subclass__.__func__.__qualname__)
