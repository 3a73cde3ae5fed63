# @row GC-02
# @strategy counting: the moment of finalisation is the point
# What an instruction has popped dies before the exception goes on, the lowest operand first.
class Noisy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n, end=" ")


def two(a, b):
    raise KeyError


one = Noisy
for text in [
    "one(1)(one(2), one(3))",
    "one(1)(one(2), k=one(3))",
    "one(1)(*[one(2), one(3)], **{'a': one(4)})",
    "two(one(1), one(2), one(3))",
    "two(one(1), c=one(2))",
    "isinstance(one(1), one(2))",
    "zip(one(1), one(2))",
    "max(one(1), one(2))",
    "[].append(one(1), one(2))",
    "one(1) + one(2)",
    "one(1)[one(2)]",
    "one(1)[one(2):one(3)]",
    "one(1)[one(2)] = one(3)",
    "[one(1)][one(2):one(4)] = one(3)",
    "del one(1)[one(2)]",
    "one(1) < one(2)",
    "one(1) in one(2)",
    "raise one(1) from one(2)",
    "class K(two, metaclass=one(2)): x = one(3)",
    "{one(1), [], one(2)}",
]:
    try:
        exec(text)
    except Exception as error:
        print(type(error).__name__, end=": ")
    print(text)
