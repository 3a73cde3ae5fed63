# @row GC-01
# @strategy counting: finalisers run at the moment of the last reference
# What an assignment to an attribute drives out dies within it, before the value and the object are let go of.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        owner = getattr(self, "owner", None)
        print("del", self.name, "while x is", getattr(getattr(owner, "x", None), "name", None))


class Holder:
    def __init__(self, x):
        self.x = x


class Slotted:
    __slots__ = ("x",)


def store(target, value):
    target.x = value


def run(target):
    for i in range(4):
        print("store", i)
        store(target, Noisy(f"{type(target).__name__} {i}"))
    print(sys.getrefcount(target), sys.getrefcount(target.x))


h = Holder(None)
run(h)
run(Slotted())
print("end of slotted")

# The same value again, and the object itself.
value = h.x
print(sys.getrefcount(value))
for _ in range(4):
    store(h, value)
    print(sys.getrefcount(value))
store(h, h)
store(h, h)
print(sys.getrefcount(h))
del value
print("alone")
store(h, None)
print(sys.getrefcount(h))

# The object has no other reference than the assignment's.
for i in range(3):
    Holder(None).x = Noisy(f"temporary {i}")
    print("after", i)


# A finaliser that sets the attribute which is being set.
class Stubborn:
    def __init__(self, owner, left):
        self.owner, self.left = owner, left

    def __del__(self):
        print("stubborn", self.left, type(self.owner.x).__name__)
        if self.left:
            store(self.owner, Stubborn(self.owner, self.left - 1))


for _ in range(3):
    owner = Holder(None)
    store(owner, Stubborn(owner, 2))
    store(owner, 5)
    print("now", type(owner.x).__name__)
    owner.x = None
    print(type(owner.x).__name__)


# A finaliser that takes the __dict__, makes the class another one, or deletes the attribute.
class Other:
    pass


class Meddling:
    def __init__(self, owner, how):
        self.owner, self.how = owner, how

    def __del__(self):
        self.how(self.owner)
        print("meddled", type(self.owner).__name__)


def turn(owner):
    owner.__class__ = Other


for how in (vars, turn, lambda owner: delattr(owner, "x"), lambda owner: setattr(Holder, "x", property(str))):
    owner = Holder(None)
    store(owner, Meddling(owner, how))
    store(owner, "value")
    print(vars(owner))
    try:
        store(owner, "next")
        print(vars(owner), sys.getrefcount(owner))
    except AttributeError as error:
        print(error)

# An assignment that fails lets go of both.
del Holder.x
for i in range(3):
    try:
        object().x = Noisy(f"refused {i}")
    except AttributeError as error:
        print(error)
