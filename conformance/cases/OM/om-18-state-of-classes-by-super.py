# @row OM-18
# object's __getstate__ of a class, reached by super, is a copy of its namespace.
class Meta(type): pass
class K(metaclass=Meta): a = 1
state = super(Meta, K).__getstate__()
print(type(state).__name__, state["a"], "a" in vars(K), K.__getstate__.__name__)
print(type(object.__getstate__(K)).__name__, object.__getstate__(int).__class__.__name__)
