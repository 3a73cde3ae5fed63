# @row OM-02
log = []
class Base:
    def __add__(self, other): log.append("Base.add"); return NotImplemented
    def __radd__(self, other): log.append("Base.radd"); return NotImplemented
class Same(Base): pass
class Derived(Base):
    def __radd__(self, other): log.append("Derived.radd"); return NotImplemented
class Unrelated:
    def __radd__(self, other): log.append("Unrelated.radd"); return "done"
for left, right in ((Base(), Base()), (Base(), Same()), (Base(), Derived()), (Derived(), Base()), (Base(), Unrelated())):
    log.clear()
    try:
        print(left + right, end=" ")
    except TypeError as e:
        print(e, end=" ")
    print(log)
