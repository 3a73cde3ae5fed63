# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __eq__(self, other):
        return self.n == other.n

    def __contains__(self, other):
        return True

    def __del__(self):
        print("del", self.n, end="; ")


print("|", D(1) < D(2) < D(3))
print("|", D(3) < D(2) < D(1))
print("|", D(1) == D(1), D(1) != D(2))
print("|", D(1) in [D(2), D(1)])
print("|", D(1) in D(2), D(1) is D(1))
print("|", not D(5), D(6) and 1, (D(7) or 2) is None)
print("|", [D(1), D(2)] == [D(1), D(3)])
print("|", (D(1),) < (D(2),))
