# @row OM-18
log = []
class K:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self):
        log.append(f"hash {self.n}")
        return self.h
    def __eq__(self, o):
        log.append(f"eq {self.n} {o.n}")
        return self.n == o.n
a, b, c = K("a", 1), K("b", 1), K("a", 1)
d = {a: 1}
print(log)
log.clear()
d[b] = 2
print(log, len(d))
log.clear()
print(d[a], log)
log.clear()
print(d[c], log)
log.clear()
d[c] = 3
print(len(d), list(d)[0] is a, log)
log.clear()
print(K("a", 2) in d, log)
class Raises:
    def __hash__(self): return 5
    def __eq__(self, o): raise ValueError("eq")
d = {Raises(): 1}
try: d[Raises()]
except ValueError as e: print(e)
