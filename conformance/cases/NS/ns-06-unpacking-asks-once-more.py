# @row NS-06
# Unpacking n names asks an iterator n times and once more to see that nothing is left; a starred target takes all.
class It:
    def __init__(self, n): self.n, self.asked = n, 0
    def __iter__(self): return self
    def __next__(self):
        self.asked += 1
        if self.asked > self.n: raise StopIteration
        return self.asked
for n in range(5):
    it = It(n)
    try:
        a, b = it
        print(n, a, b, it.asked)
    except ValueError as e: print(n, e, it.asked)
    it = It(n)
    try:
        a, *b = it
        print(n, a, b, it.asked)
    except ValueError as e: print(n, e, it.asked)
    it = It(n)
    try:
        *a, b, c = it
        print(n, a, b, c, it.asked)
    except ValueError as e: print(n, e, it.asked)
class Fails(It):
    def __next__(self):
        super().__next__()
        if self.asked == 2: raise OSError("broken")
        return self.asked
x = y = "before"
try: x, y, z = Fails(3)
except OSError as e: print(e)
try: x, *y = Fails(3)
except OSError as e: print(e)
print(x, y)
[] = It(0)
() = []
try: [] = It(1)
except ValueError as e: print(e)
