# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class Descriptor:
    def __get__(self, instance, owner):
        return getrefcount(instance)

    def __set__(self, instance, value):
        print("set", getrefcount(instance), getrefcount(value))


class C:
    descriptor = Descriptor()

    @property
    def prop(self):
        return getrefcount(self)

    def __getattr__(self, name):
        return getrefcount(self)

    def __getitem__(self, index):
        return getrefcount(self), getrefcount(index)


c = C()
print(getrefcount(c), c.prop, c.descriptor, c.missing, c[object()])
c.descriptor = object()
