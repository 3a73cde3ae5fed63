# @row OM-01
things = [object() for _ in range(1000)]
ids = {id(t) for t in things}
print(len(ids))
again = [id(t) for t in things]
print(sorted(ids) == sorted(again), again == [id(t) for t in things])
class A: pass
a = A()
first = id(a)
a.x = 1
a.__dict__["y"] = 2
print(first == id(a))
