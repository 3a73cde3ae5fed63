# @row OM-16
import copy
class L(list): pass
class D(dict): pass
class S(set): pass
class T(tuple): pass
class I(int): pass
class St(str): pass
class E(Exception): pass
l, d, s, t, i, st, e = L([[1]]), D(a=[1]), S([1]), T(([1],)), I(5), St("x"), E("a", [1])
for x in (l, d, s, t, i, st, e):
    x.tag = ["tag"]
    y, z = copy.copy(x), copy.deepcopy(x)
    same = (y == x, z == x) if not isinstance(x, Exception) else (y.args == x.args, z.args == x.args)
    print(type(y).__name__, same, y.tag is x.tag, z.tag is x.tag, z.tag)
print(copy.copy(l)[0] is l[0], copy.deepcopy(l)[0] is l[0], copy.deepcopy(t)[0] is t[0])
