# @row GC-02
# @strategy counting: the moment of finalisation is the point
class I(int):
    def __del__(self):
        print("del", int(self), end="; ")


print("|", I(1) + I(2), I(3) < I(4), -I(5))
print("|", [10, 20, 30][I(1)], "abc"[I(0) : I(2)])
print("|", range(I(3)), list(range(I(2))))
print("|", I(6) == 6, hash(I(7)), bool(I(0)), divmod(I(9), I(2)))
print("|", max(I(1), I(2)) + 0, sum([I(1), I(1)]))
n = I(8)
n += 1
print("|", type(n).__name__, round(I(3)), pow(I(2), I(3), I(5)))
