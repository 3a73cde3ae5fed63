# @row OM-16
# @strategy counting: it shows counts of references and moments of deaths
# What has been pickled lives until all is pickled, though Python code that runs in between lets go of it.
import copyreg
import gc
import pickle
import sys
import types
import weakref

class Plain:
    def __init__(self, **values):
        self.__dict__.update(values)

class Slots:
    __slots__ = ("x", "y")

class Given(Plain):
    pass

class Reducing(Plain):
    def __reduce__(self):
        holder.clear()
        gc.collect()
        return Plain, (), vars(self)

class Stating(Plain):
    def __getstate__(self):
        holder.clear()
        gc.collect()
        return {"given": [1]}

class Named(Plain):
    pass

class Ending:
    def __init__(self, name):
        self.name = name
        weakref.finalize(self, print, "ended", name)

holder = []
copyreg.pickle(Given, lambda given: (holder.clear(), print("given", gc.collect() < 0), (Plain, (), vars(given)))[2])

def slots(x, y):
    made = Slots()
    made.x = x
    made.y = y
    return made

def told(name, value, protocol=5):

    counts = [sys.getrefcount(each) for each in value]
    stored = pickle.dumps(value, protocol)
    print(name, protocol, len(stored), counts, [sys.getrefcount(each) for each in value])
    print(type(pickle.loads(stored)).__name__, pickle.dumps(pickle.loads(stored), protocol) == stored)

for protocol in range(2, 6):
    told("plain", [Plain(), Plain(a=1), Plain(b=[1, 2], c={3: (4, [5])})], protocol)
    told("slots", [slots(1, 2), slots([1], {}), slots((1, [2]), "x")], protocol)
    told("given", [Plain(a=Ending("a")).a.name, Given(a=[1]), Plain(b=2)], protocol)
    own = Plain()
    own.__reduce__ = lambda: (Plain, (), {"own": 1})
    try:
        print(len(pickle.dumps([own], protocol)))
    except Exception as e:
        print(type(e).__name__)

# What has been written lives until all is written, though nobody else holds it.
for cls in Reducing, Stating, Given:
    inner = [Ending(cls.__name__ + " inner")]
    holder[:] = [Plain(first=inner), slots(inner, 1)]
    del inner
    last = [holder, cls(x=1)]
    print(cls.__name__, len(pickle.dumps([*holder, last, last])), len(holder))
    holder[:] = [Ending(cls.__name__ + " alone")]
    print(len(pickle.dumps((holder[0].__dict__, {"k": [holder, cls()]}))), len(holder))

Named.__qualname__ = "Other"
try:
    pickle.dumps(Named())
except pickle.PicklingError as e:
    print("not found")
module = types.ModuleType("asked")

class Asked(types.ModuleType):
    def __getattribute__(self, name):
        if name == "Named":
            holder.clear()
            gc.collect()
        return types.ModuleType.__getattribute__(self, name)

Named.__qualname__ = "Named"
Named.__module__ = "asked"
module.Named = Named
module.__class__ = Asked
sys.modules["asked"] = module
holder[:] = [Ending("asked")]
print(len(pickle.dumps([Plain(h=holder), holder, vars(holder[0]), Named(), holder])))
print(gc.collect())
