# @row OM-03
class A: pass
a = A()
for name in (
    "__name__", "__mro__", "__bases__", "__qualname__", "mro", "__subclasses__", "__base__", "__basicsize__",
    "__flags__", "__text_signature__", "__abstractmethods__", "__type_params__",
):
    print(name, hasattr(A, name), hasattr(a, name))
try: a.__name__
except AttributeError as e: print(e)
a.__name__ = "own"
print(a.__name__, A.__name__, vars(a))
