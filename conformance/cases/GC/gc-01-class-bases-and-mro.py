# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class Base:
    pass


base = getrefcount(Base)


class One(Base):
    pass


one = getrefcount(Base) - base


class Two(Base):
    pass


print(one, getrefcount(Base) - base)
print(getrefcount(One.__bases__), getrefcount(One.__mro__))
bases = One.__bases__
print(getrefcount(bases))
