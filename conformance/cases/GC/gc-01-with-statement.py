# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class Context:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit", getrefcount(self))


c = Context()
with c:
    print("inside", getrefcount(c))
with c as named:
    print("named", getrefcount(c))
del named
print(getrefcount(c))
with Context():
    print("temporary")
