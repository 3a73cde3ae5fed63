# @row GC-02
# @strategy counting: the moment of finalisation is the point
class Tree:
    def __init__(self, depth):
        self.depth = depth
        self.children = [Tree(depth - 1) for _ in range(2)] if depth else []

    def __del__(self):
        print(self.depth, end=" ")
        return "ignored"


Tree(2)
print()


class Countdown:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("n", self.n)
        if self.n:
            Countdown(self.n - 1)
            print("back in", self.n)


Countdown(2)
