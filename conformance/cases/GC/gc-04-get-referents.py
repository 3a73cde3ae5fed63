# @row GC-04
import gc


class C:
    def __init__(self):
        self.a = "value of a"
        self.b = [1]


print(gc.get_referents([1, "two", [3]]))
print(gc.get_referents((1, 2), [3]))
print(gc.get_referents({"k": "v", 5: "five"}))
print(sorted(gc.get_referents({1, 2, 3})))
print(gc.get_referents(), gc.get_referents(5), gc.get_referents("text"))
c = C()
print([r if r is not C else "class" for r in gc.get_referents(c)])
print(gc.get_referents(slice(1, 2, 3)), gc.get_referents(iter([1, 2])))
print(gc.get_referents([].append), gc.get_referents(c.__init__)[1] is c)
