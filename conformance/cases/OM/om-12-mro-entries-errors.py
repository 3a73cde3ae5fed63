# @row OM-12
class Bad:
    def __init__(self, result): self.result = result
    def __mro_entries__(self, bases):
        if isinstance(self.result, Exception): raise self.result
        return self.result
for result in ([], None, 5, (5,), ValueError("raised"), (int, int), "ab"):
    try:
        class A(Bad(result)): pass
    except Exception as e:
        print(type(e).__name__, e)
class NotType: pass
for base in (NotType(), 5, "text", None, lambda: 0, [int]):
    try:
        class B(base): pass
    except TypeError as e:
        print(e)
try:
    type("C", (Bad((int,)),), {})
except TypeError as e:
    print(e)
