# @row OM-18
class A:
    def __init__(self, value): self.value = value
    def __len__(self): return self.value
class I:
    def __index__(self): return 3
print(len(A(5)), len(A(True)), len(A(I())), A(-1).__len__())
for value in (-1, 2**63, "a", 1.0, None, -2**70):
    for function in (len, bool):
        try:
            function(A(value))
        except (ValueError, OverflowError, TypeError) as error:
            print(type(error).__name__, error)
for call in (lambda: len(), lambda: len(5), lambda: len(1, 2), lambda: len(obj=[]), lambda: len(int), lambda: len(x for x in ())):
    try:
        call()
    except TypeError as error:
        print(error)
