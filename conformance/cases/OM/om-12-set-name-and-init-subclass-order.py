# @row OM-12
log = []
class D:
    def __init__(self, n): self.n = n
    def __set_name__(self, owner, name): log.append(f"set_name {name}")
class Meta(type):
    @classmethod
    def __prepare__(m, *a, **k):
        log.append("prepare")
        return {}
    def __new__(m, *a, **k):
        log.append("meta new before")
        cls = super().__new__(m, *a)
        log.append("meta new after")
        return cls
    def __init__(cls, *a, **k):
        log.append("meta init")
        super().__init__(*a)
    def __call__(cls, *a):
        log.append("meta call")
        return super().__call__(*a)
class Base(metaclass=Meta):
    def __init_subclass__(cls): log.append("init_subclass")
    def __new__(cls): log.append("new"); return super().__new__(cls)
    def __init__(self): log.append("init")
log.clear()
class A(Base):
    log.append("body start")
    x, y = D(1), D(2)
    log.append("body end")
A()
print(log)
