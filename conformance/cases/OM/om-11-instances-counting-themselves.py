# @row OM-11
# Ways to count instances: on the class named, on type(self), on cls in a class method, in a closure; subclasses differ.
class A:
    count = 0
    def __init__(self): A.count += 1
class B:
    count = 0
    def __init__(self): type(self).count += 1
class C:
    count = 0
    def __init__(self): self.count += 1
class D:
    count = 0
    def __new__(cls):
        cls.count += 1
        return super().__new__(cls)
class E:
    def __init_subclass__(cls): cls.made = []
    def __init__(self): self.made.append(self)
for cls in (A, B, C, D):
    Sub = type("Sub", (cls,), {})
    cls(); Sub(); Sub()
    print(cls.__name__, cls.count, Sub.count, "count" in vars(Sub))
class F(E): pass
class G(F): pass
F(); G(); G()
print(len(F.made), len(G.made))
try: E()
except AttributeError as e: print(e)
