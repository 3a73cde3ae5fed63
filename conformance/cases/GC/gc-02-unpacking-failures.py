# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


try:
    a, b = D("one"), D("two"), D("three")
except ValueError as e:
    print(e)
try:
    a, b, *c = [D("only")]
except ValueError as e:
    print(e)
try:
    (a, (b,)) = D("x"), 5
except TypeError as e:
    print(e)
print("a is bound:", a.name)
del a
try:
    a, b = map(D, "pqr")
except ValueError as e:
    print(e)
print("end")
