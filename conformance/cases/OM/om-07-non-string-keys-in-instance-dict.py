# @row OM-07
class A: pass
a = A()
a.__dict__[1] = "one"
a.__dict__[(2, 3)] = "pair"
a.x = "attr"
print(a.__dict__, a.x)
class K:
    def __hash__(self): return hash("trick")
    def __eq__(self, o): return o == "trick"
a.__dict__[K()] = "by equal key"
print(a.trick, "trick" in a.__dict__)
a.trick = "overwritten"
print(len(a.__dict__), [type(k).__name__ for k in a.__dict__])
