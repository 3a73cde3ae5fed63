# @row OM-07
class A:
    def __init__(self, flag):
        if flag: self.first = 1
        self.second = 2
        self.third = 3
a = A(True)
b = A(False)
b.first = 1
print(list(vars(a)), list(vars(b)), vars(a) == vars(b))
del a.second
a.second = 5
print(list(vars(a)))
a.third = 9
print(vars(a), repr(vars(b)))
