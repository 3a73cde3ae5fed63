# @row GC-02
# @strategy counting: the moment of finalisation is the point
saved = []
class R:
    def __init__(self): self.count = 0
    def __del__(self):
        self.count += 1
        print("del", self.count)
        saved.append(self)
r = R()
del r
print(len(saved), saved[0].count)
saved.clear()
print("second death is silent", len(saved))
class Temporary:
    def __del__(self):
        me = self
        del me
        print("used and dropped")
Temporary()
class Replace:
    def __init__(self, n): self.n = n
    def __del__(self):
        global current
        print("del", self.n)
        if self.n < 3:
            current = Replace(self.n + 1)
current = Replace(0)
current = None
print(current.n if current else current)
