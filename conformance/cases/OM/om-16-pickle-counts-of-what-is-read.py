# @row OM-16
# @strategy counting: it shows counts of references and moments of deaths
# What a pickle is read into is held as often as in CPython, also if Python code runs in between and takes away what it was given.
import gc
import pickle
import sys
import types
import weakref


class Plain:
    def __init__(self, **values):
        self.__dict__.update(values)


class Slots:
    __slots__ = ("x", "y", "__weakref__")


class Both(Slots):
    pass


class Dying:
    def __del__(self):
        print("dies", sorted(vars(self)))


class Setting:
    def __setstate__(self, state):
        gc.collect()
        self.seen = sorted(state)


class Asking:
    def __getattr__(self, name):
        if name == "__setstate__":
            gc.collect()
        raise AttributeError(name)


class Assigning:
    def __setattr__(self, name, value):
        gc.collect()
        object.__setattr__(self, name, value)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        gc.collect()
        return hash(self.n)

    def __eq__(self, other):
        gc.collect()
        return self.n == other.n


def slots(cls, **values):
    made = cls()
    for name, value in values.items():
        setattr(made, name, value)
    return made


def made():
    shared = [1, "two", (3.0, None)]
    a = Plain(name="a", shared=shared)
    a.me = a
    return [
        a,
        Plain(),
        slots(Slots, x=shared, y=a),
        slots(Both, x=[], y={}, z=shared),
        {1, 2, "x"},
        frozenset((1, 2)),
        frozenset(((1, 2), "y")),
        {(1, 2): {3: 4}},
        Dying(),
        Setting(),
        Asking(),
        Assigning(),
        {Key(1): shared, 2: Key(2)},
        shared,
    ]


def show(value, depth=0):
    if depth > 3:
        return "..."
    if isinstance(value, (list, tuple)):
        return [show(each, depth + 1) for each in value]
    if isinstance(value, (set, frozenset)):
        return sorted(map(str, value))
    if isinstance(value, dict):
        return [(show(key, depth + 1), show(each, depth + 1)) for key, each in value.items()]
    if isinstance(value, (int, float, str, type(None))):
        return value
    names = [*getattr(value, "__dict__", ()), *(name for name in ("x", "y") if type(value) in (Slots, Both) and hasattr(value, name))]
    return type(value).__name__, [(name, show(getattr(value, name), depth + 1)) for name in names]


for protocol in range(6):
    objects = made()
    objects[8].held = objects[0]
    objects[9].v = 1
    objects[11].w = objects[13]
    try:
        stored = pickle.dumps(objects, protocol)
    except TypeError as e:
        # Slots need a newer protocol.
        print(protocol, e)
        del objects[2:4]
        stored = pickle.dumps(objects, protocol)
    read = pickle.loads(stored)
    print(protocol, show(read))
    print([sys.getrefcount(each) for each in read if not isinstance(each, Asking)], sys.getrefcount(read[0].shared))
    print(read[0].me is read[0], read[-1] is read[0].shared)
    del objects, read, stored
    print("collected", gc.collect())

# What a pickle finds in a module and changes lives as that does, and what it is given too.
module = types.ModuleType("changed")
sys.modules["changed"] = module
module.list = []
module.dict = {}
module.set = set()
module.plain = Plain()
module.plain.__class__ = Plain
stored = (
    b"\x80\x04cchanged\nlist\n\x94]\x94a0cchanged\ndict\nX\x01\x00\x00\x00a]\x94s0cchanged\nset\n(X\x01\x00\x00\x00bK\x05\x900"
    b"cchanged\nplain\n}X\x01\x00\x00\x00c]\x94sb0cother\nthing\n0h\x00h\x01h\x02h\x03\x87."
)


class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "other":
            print("importing", len(module.list), sorted(module.dict), sorted(module.set, key=str), vars(module.plain))
            del module.list[:], module.dict, module.plain
            gc.collect()
            sys.modules["other"] = types.ModuleType("other")
            sys.modules["other"].thing = 1
            raise SystemError("stop")


sys.meta_path.insert(0, Finder())
try:
    print(pickle.loads(stored))
except Exception as e:
    print(type(e), e)
print(pickle.loads(stored.replace(b"cchanged\ndict\nX\x01\x00\x00\x00a]\x94s0", b"]\x940").replace(b"cchanged\nplain\n}X\x01\x00\x00\x00c]\x94sb0", b"]\x940")))

# A class that only the pickle holds lives for as long.
def temporary():
    class Gone(Plain):
        pass
    Gone.__qualname__ = "Gone"
    Gone.__module__ = "temporary"
    module = types.ModuleType("temporary")
    module.Gone = Gone
    sys.modules["temporary"] = module
    return pickle.dumps([Gone(a=1), Gone(b=[2])])


stored = temporary()


class Taking(types.ModuleType):
    def __getattribute__(self, name):
        if name == "Gone":
            cls = types.ModuleType.__getattribute__(self, "__dict__").pop("Gone")
            weakref.finalize(cls, print, "class ended")
            return cls
        return types.ModuleType.__getattribute__(self, name)


sys.modules["temporary"].__class__ = Taking
read = pickle.loads(stored)
print([vars(each) for each in read], gc.collect())
del read
gc.collect()
