# @row OM-20
class Base:
    def __init__(self): self.__state = "base"
    def __hook(self): return "base hook"
    def run(self): return self.__hook(), self.__state
    def public(self): return self._protected()
    def _protected(self): return "base protected"
class Child(Base):
    def __init__(self):
        super().__init__()
        self.__state = "child"
    def __hook(self): return "child hook"
    def run_child(self): return self.__hook(), self.__state
    def _protected(self): return "child protected"
c = Child()
print(c.run(), c.run_child(), c.public(), sorted(vars(c)))
class Same(Base): pass
Same.__name__ = "Base"
class Base(Same):
    def __hook(self): return "same class name, same mangled name"
print(Base().run())
