# @row OM-07
class A:
    a = 1
    def f(self): pass
class B(A):
    b = 2
    def __init__(self): self.own = 3
class Custom:
    def __dir__(self): return ["z", "a", "m"]
class Meta(type):
    def meta_method(cls): pass
class C(metaclass=Meta): c = 1
def public(x): return [n for n in dir(x) if not n.startswith("__")]
print(public(A), public(B), public(B()), dir(Custom()), public(C), public(Meta)[:3], "meta_method" in dir(C()))
print(len(dir(object())), dir(object())[:8])
print(dir(type(iter([]))) == sorted(dir(type(iter([])))))
class Wrong:
    def __dir__(self): return 5
class Mixed:
    def __dir__(self): return ["a", 1]
for w in (Wrong, Mixed):
    try:
        dir(w())
    except TypeError as e:
        print(e)
