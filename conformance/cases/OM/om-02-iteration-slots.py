# @row OM-02
class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("over")
        self.n -= 1
        return self.n


print(list(Count(4)), [*Count(2)], dict.fromkeys(Count(3)), tuple(Count(0)))
a, *b = Count(5)
print(a, b)


class NotIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None


class Raises:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("in next")


for bad in (NotIter, NoneIter, Raises):
    try:
        list(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    1 in NoneIter()
except TypeError as e:
    print(e)
it = iter(Count(3).__next__, 1)
print(list(it), next(it, "done"))
