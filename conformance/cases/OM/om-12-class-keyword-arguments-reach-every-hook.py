# @row OM-12
calls = []
class Meta(type):
    @classmethod
    def __prepare__(m, n, b, **kw): calls.append(("prepare", kw)); return {}
    def __new__(m, n, b, ns, **kw):
        calls.append(("new", kw))
        return super().__new__(m, n, b, ns, **{k: v for k, v in kw.items() if k == "sub"})
    def __init__(cls, n, b, ns, **kw): calls.append(("init", kw)); super().__init__(n, b, ns)
class Base(metaclass=Meta):
    def __init_subclass__(cls, **kw): calls.append(("init_subclass", kw))
calls.clear()
class A(Base, sub=1, other=2): pass
for c in calls: print(c)
