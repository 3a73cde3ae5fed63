# @row OM-07
# One assignment in the code meets objects and classes that change between its runs.
import gc
import weakref


def store(target, value):
    target.x = value


class Plain:
    def __init__(self, n):
        self.a = n
        self.x = n
        self.b = n


def made(count, cls=Plain):
    return [cls(i) for i in range(count)]


for each in made(4):
    store(each, "again")
    print(each.__dict__)

# An attribute that comes first, in the middle, last.
objects = [Plain.__new__(Plain) for _ in range(3)]
objects[1].a = 1
objects[2].a, objects[2].b = 1, 2
for round_number in range(3):
    for each in objects:
        store(each, round_number)
print([list(each.__dict__.items()) for each in objects])

# __dict__ taken, an identity asked for, a weak reference made, all between two stores.
p, q, r = made(3)
for each in (p, q, r):
    store(each, "before")
namespace = p.__dict__
number = id(q)
watch = weakref.ref(r)
for each in (p, q, r):
    store(each, "after")
print(namespace["x"], q.x, watch().x, id(q) == number)
fresh = Plain.__new__(Plain)
id(fresh)
store(fresh, "numbered first")
print(fresh.__dict__, fresh.x)
namespace = Plain.__new__(Plain).__dict__
holder = Plain.__new__(Plain)
holder.__dict__ = {"x": 0, "z": 1}
store(holder, 5)
print(holder.__dict__, holder.x)
del p.x
store(p, "anew")
print(list(p.__dict__))

# A property that the class gets, and loses.
class Changing:
    pass


one, two = Changing(), Changing()
store(one, 1)
store(two, 2)
Changing.x = property(lambda self: "asked", lambda self, value: print("property set", value))
store(one, 3)
print(one.x, one.__dict__)
del Changing.x
store(one, 4)
print(one.x, two.x)
Changing.x = "of the class"
store(one, 5)
three = Changing()
print(three.x, one.x)
store(three, 6)
print(three.x, Changing.x)


# A descriptor whose class becomes one of data later.
class Descriptor:
    def __get__(self, instance, owner):
        return "descriptor"


class Described:
    x = Descriptor()


d, e = Described(), Described()
store(d, 1)
store(e, 2)
print(d.x, e.x)
Descriptor.__set__ = lambda self, instance, value: print("set by descriptor", value)
store(d, 3)
print(d.x, d.__dict__)


# __setattr__ in a base, later.
class Base:
    pass


class Derived(Base):
    pass


f = Derived()
store(f, 1)
store(f, 2)
Base.__setattr__ = lambda self, name, value: print("intercepted", name, value)
store(f, 3)
store(Derived(), 3)
del Base.__setattr__
store(f, 4)
print(f.x)


# Slots, with and without a __dict__, inherited, and of another class.
class Slotted:
    __slots__ = ("w", "x")


class Wide(Slotted):
    __slots__ = ("y", "__dict__")


s, t, u = Slotted(), Wide(), Wide()
for value in range(3):
    for each in (s, t, u):
        store(each, value)
        store(each, [value])
print(s.x, t.x, u.__dict__, u.x)
u.w, u.v = 1, 2
store(u, "slot")
print(u.x, u.__dict__, u.w)
del s.x
try:
    print(s.x)
except AttributeError as error:
    print(error)
store(s, "filled")
print(s.x)


class Other:
    __slots__ = ("x",)


class Borrowing:
    x = Other.x


for each in (Other(), Borrowing(), Other(), Borrowing()):
    try:
        store(each, 1)
        print(type(each).__name__, each.x)
    except TypeError as error:
        print(error)

# The class of an instance changes.
class Left:
    pass


class Right:
    pass


v = Left()
store(v, 1)
v.__class__ = Right
store(v, 2)
w = Right()
store(w, 3)
w.__class__ = Left
store(w, 4)
print(v.__dict__, w.__dict__, type(v).__name__, type(w).__name__)

# More classes than one place remembers, and more attributes than a shape has.
classes = [type(f"C{i}", (), {}) for i in range(7)]
instances = [cls() for cls in classes for _ in range(2)]
for value in range(30):
    for each in instances:
        store(each, value)
print([each.x for each in instances])
many = [Plain.__new__(Plain) for _ in range(3)]
for each in many:
    for i in range(40):
        setattr(each, f"n{i}", i)
    store(each, "late")
print([len(each.__dict__) for each in many], [each.x for each in many])


# What cannot be set.
class Fixed:
    __slots__ = ()


for each in (Fixed(), 5, "text", None, object(), Fixed()):
    try:
        store(each, 1)
    except AttributeError as error:
        print(error)


# Classes, modules, functions and exceptions through the same place.
def function():
    pass


class Error(Exception):
    def __init__(self, value):
        self.x = value


for each in (Plain, type(gc)("module"), function, Error(1), Error(2), ValueError()):
    store(each, "set")
    store(each, "twice")
    print(type(each).__name__, each.x)
