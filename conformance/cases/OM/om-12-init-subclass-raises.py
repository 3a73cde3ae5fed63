# @row OM-12
class Base:
    def __init_subclass__(cls): raise ValueError(f"refused {cls.__name__}")
try:
    class A(Base): pass
except ValueError as e:
    print(e, "A" in globals(), getattr(e, "__notes__", None))
class NotCallable:
    __init_subclass__ = 5
class NoneHook:
    __init_subclass__ = None
for base in (NotCallable, NoneHook):
    try:
        class B(base): pass
    except TypeError as e:
        print(e)
