# @row OM-13
class One:
    instance = None
    inits = 0
    def __new__(cls, *a):
        if cls.instance is None: cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, *a): One.inits += 1
class Two(One): pass
a, b, c = One(), One(1), Two()
print(a is b, c is a, One.inits, type(c).__name__, Two.instance is One.instance)
import copy, pickle
print(copy.copy(a) is a, copy.deepcopy(a) is a, pickle.loads(pickle.dumps(a)) is a)
class Fresh(One): instance = None
print(Fresh() is a, Fresh() is Fresh())
