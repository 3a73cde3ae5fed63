# @row NS-04
for bad in (5, "text", [], object()):
    try:
        vars(bad)
    except TypeError as e:
        print(e)
class Slots:
    __slots__ = ("a",)
class Fake:
    @property
    def __dict__(self): return "anything"
try:
    vars(Slots())
except TypeError as e:
    print(e)
print(vars(Fake()), vars(Fake).__class__.__name__)
try:
    vars(1, 2)
except TypeError as e:
    print(e)
