# @row OM-04
class A:
    def __getitem__(self, i): return f"item {i}"
    def __len__(self): return 7
    def __add__(self, o): return f"add {o}"
class B(A):
    def test(self):
        s = super()
        print(s.__getitem__(1), s.__len__(), s.__add__(2))
        for f in (lambda: s[1], lambda: len(s), lambda: s + 1, lambda: s(), lambda: iter(s)):
            try:
                f()
            except TypeError as e:
                print(e)
B().test()
