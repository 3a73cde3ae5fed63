# @row OM-02
class V:
    def __init__(self, n, result): self.n, self.result = n, result
    def __lt__(self, o): print("compare", self.n, o.n); return self.result
def get(n, result=True):
    print("get", n)
    return V(n, result)
print(get(1) < get(2) < get(3))
print(get(1, False) < get(2) < get(3))
print(get(1, []) < get(2) < get(3))
print(1 < 2 > 1 != 3 in [3] is not None)
