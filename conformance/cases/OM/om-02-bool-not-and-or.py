# @row OM-02
class T:
    def __init__(self, name, v): self.name, self.v = name, v
    def __bool__(self): print("bool", self.name); return self.v
    def __repr__(self): return self.name
a, b = T("a", True), T("b", False)
print(a and b, b and a, a or b, b or a, not a, a and a and b, b or b or a)
print((a and b) or a, a if b else b, [x for x in (a, b) if x], all([a, b]), any([b, a]), filter(None, [a, b]).__next__())
if not (a and b): print("branch")
while b: pass
assert a
print(bool(a), a is True)
