# @row OM-02
log = []
def spy(name):
    def method(self, other):
        log.append(f"{type(self).__name__}.{name}")
        return NotImplemented
    return method
class Base: pass
for n in ("__lt__", "__gt__", "__eq__", "__ne__", "__le__", "__ge__"):
    setattr(Base, n, spy(n))
class Derived(Base): pass
import operator
for op in (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge):
    log.clear()
    try:
        r = op(Base(), Derived())
    except TypeError as e:
        r = e
    print(r, log)
