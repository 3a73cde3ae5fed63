# @row OM-13
# Registries by metaclass __init__, by __init_subclass__, by decorators and by __set_name__, and the order they fill in.
order = []
class Registry(type):
    known = {}
    def __init__(cls, name, bases, ns, key=None, **kw):
        super().__init__(name, bases, ns, **kw)
        order.append(f"meta {name}")
        if bases: Registry.known[key or name.lower()] = cls
    def __new__(m, name, bases, ns, key=None, **kw): return super().__new__(m, name, bases, ns, **kw)
    def __getitem__(cls, k): return Registry.known[k]
    def __contains__(cls, k): return k in Registry.known
    def __iter__(cls): return iter(Registry.known)
    def __len__(cls): return len(Registry.known)
class Plugin(metaclass=Registry):
    def __init_subclass__(cls, tag="none", **kw):
        super().__init_subclass__(**kw)
        order.append(f"sub {cls.__name__} {tag}")
class Field:
    def __set_name__(self, owner, name): order.append(f"name {owner.__name__}.{name}")
def deco(cls):
    order.append(f"deco {cls.__name__}")
    return cls
@deco
class A(Plugin, key="first", tag="x"):
    f, g = Field(), Field()
@deco
class B(A, tag="y"):
    h = Field()
print(*order, sep="\n")
print(list(Plugin), Plugin["first"] is A, "b" in Plugin, len(A), [*B])
for kw in ({"unknown": 1}, {"key": "k", "unknown": 1}):
    try: type(Plugin)("C", (Plugin,), {}, **kw)
    except TypeError as e: print(e)
print(list(Plugin), order[-1])
