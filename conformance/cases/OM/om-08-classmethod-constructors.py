# @row OM-08
for make in (classmethod, staticmethod):
    for args, kw in (((), {}), ((1, 2), {}), ((len,), {"x": 1}), ((len,), {})):
        try:
            print(type(make(*args, **kw)).__name__)
        except TypeError as e:
            print(e)
class Tagged(classmethod):
    def __init__(self, f, tag="none"):
        super().__init__(f)
        self.tag = tag
class A:
    @Tagged
    def f(cls): return cls.__name__
    g = Tagged(lambda cls: "g", "special")
print(A.f(), A.g(), vars(A)["f"].tag, vars(A)["g"].tag)
