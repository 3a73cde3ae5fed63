# @row OM-18
class Sub(property): pass
def getter(self):
    "from the getter"
print(property(getter).__doc__, property(getter, doc="given").__doc__, property(None, getter).__doc__, property(getter, doc=None).__doc__, Sub(getter).__doc__, Sub(getter, doc="own").__doc__)
p = property(getter); p.__doc__ = "changed"; print(p.__doc__, p.getter(len).__doc__ == len.__doc__, property(getter, doc="kept").getter(len).__doc__)
class Slotted(property):
    __slots__ = ()
try:
    print(Slotted(getter).__doc__)
except AttributeError as error:
    print(error)
for call in (lambda: property(1, 2, 3, 4, 5), lambda: property(get=1), lambda: property(5).__get__(1), lambda: property(getter).__get__(None).__class__):
    try:
        print(call())
    except TypeError as error:
        print(error)
