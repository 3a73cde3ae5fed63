# @row OM-18
class A:
    def deleted(self):
        del self
        super()
    def rebound(self):
        self = 5
        super().x
    def nested(self):
        return [super().__thisclass__.__name__ for _ in range(1)]
    @staticmethod
    def static(): super()
    def comprehension(self): return list(super().__hash__ is not None for _ in "a")
for name in ("deleted", "rebound", "nested", "static", "comprehension"):
    try:
        print(name, getattr(A(), name)())
    except (RuntimeError, TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)
def outside(self): super()
try:
    outside(1)
except RuntimeError as error:
    print(error)
