# @row OM-07
class Borg:
    shared = {}
    def __init__(self): self.__dict__ = Borg.shared
a = Borg()
b = Borg()
a.x = 1
print(b.x, a is b, vars(a) is vars(b))
del b.x
print(hasattr(a, "x"), Borg.shared)
Borg.shared["y"] = 5
print(a.y, b.y)
class Plain: pass
p = Plain()
q = Plain()
q.__dict__ = p.__dict__
p.attr = "both"
print(q.attr)
