# @row OM-04
class MySuper(super):
    def __getattribute__(self, name):
        if name == "magic": return "magic"
        return super(MySuper, self).__getattribute__(name)
class A:
    def f(self): return "A.f"
class B(A):
    def f(self): return MySuper(B, self).f(), MySuper(B, self).magic
print(B().f(), repr(MySuper(B, B()))[:35])
s = MySuper(B)
B.sup = s
print(type(B().sup).__name__, B().sup.f())
s.note = 1
print(s.note, vars(s))
