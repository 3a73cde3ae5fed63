# @row OM-20
class A:
    def __init__(self): self.__secret = "A"
    def peek(self, other): return other.__secret
    def store(self, other): other.__new = 1
    def drop(self, other): del other.__new
class B:
    def __init__(self): self.__secret = "B"
class C: pass
a, c = A(), C()
print(a.peek(A()))
for o in (B(), c):
    try:
        a.peek(o)
    except AttributeError as e:
        print(e)
a.store(c)
print(vars(c))
a.drop(c)
print(vars(c))
def outside(o): return o.__secret
try:
    outside(a)
except AttributeError as e:
    print(e)
