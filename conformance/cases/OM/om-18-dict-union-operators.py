# @row OM-18
class Sub(dict): pass
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, type(Sub(a) | b), type(a | Sub(b)), type(Sub(a).copy()))
same = a; a |= [("q", 5)]; print(same, a is same); a |= {"r": 1}.items(); print(a)
for call in (lambda: a | [("q", 1)], lambda: [("q", 1)] | a, lambda: a.__or__([]), lambda: a.__ior__(5), lambda: a | None, lambda: a + b, lambda: a & b):
    try:
        print(call())
    except TypeError as error:
        print(error)
