# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

v = object()


def count(*ignored):
    return getrefcount(v)


print(count())
print(count(v), count(v, v), count(*(v, v)))
print([v, count()][1], len([v, v, count()]))
print((v, count())[1], [v, v, count()][2], {"k": v, "c": count()}["c"])
print([v, getrefcount(v)][1], (v, v, getrefcount(v))[2])
print(v is v and getrefcount(v), getrefcount(v) if v else 0)
