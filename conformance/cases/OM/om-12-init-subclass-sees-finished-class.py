# @row OM-12
class Named:
    def __set_name__(self, owner, name): self.name = name
class Base:
    def __init_subclass__(cls):
        print(
            cls.__name__, cls.f.name, cls in Base.__subclasses__(), cls.__mro__[-1].__name__, vars(cls).get("x"),
            isinstance(cls().method(), cls),
        )
class A(Base):
    f = Named()
    x = 1
    def method(self): return __class__()
class M(type):
    def __init__(cls, *a):
        print("metaclass init after", hasattr(cls, "seen"))
class WithMeta(metaclass=M):
    def __init_subclass__(cls): cls.seen = True
class B(WithMeta): pass
