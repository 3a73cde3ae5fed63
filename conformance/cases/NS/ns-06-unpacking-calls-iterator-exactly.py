# @row NS-06
class It:
    def __init__(self, n): self.n = n
    def __iter__(self):
        print("iter")
        return self
    def __next__(self):
        if self.n == 0:
            print("stop")
            raise StopIteration
        self.n -= 1
        print("next", self.n)
        return self.n
a, b = It(2)
print(a, b)
try:
    a, b = It(5)
except ValueError as e:
    print(e)
a, *b = It(3)
print(a, b)
