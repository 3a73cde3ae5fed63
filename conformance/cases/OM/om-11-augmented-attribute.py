# @row OM-11
class A:
    count = 0
    items = []
    text = "t"
a, b = A(), A()
a.count += 1
a.items += [1]
a.text += "!"
print(a.count, b.count, A.count, b.items, A.items is a.items, vars(a), vars(b), a.text, A.text)
A.count += 10
print(a.count, b.count)
class B:
    t = (1,)
    @property
    def p(self): return []
try:
    B().p += [1]
except AttributeError as e:
    print(e)
