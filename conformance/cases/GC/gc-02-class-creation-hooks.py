# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __set_name__(self, owner, name):
        print("set name", name)

    def __del__(self):
        print("del", self.name)


class Meta(type):
    def __new__(meta, name, bases, namespace, **keywords):
        namespace = dict(namespace)
        namespace["x"] = D("replaced by the metaclass")
        return super().__new__(meta, name, bases, namespace)


class C(metaclass=Meta, keyword=D("keyword")):
    x = D("in the body")


print("made")
C.x = None
print("cleared")


class Base:
    def __init_subclass__(cls, **keywords):
        print("init subclass", sorted(keywords))


class Derived(Base, argument=D("argument")):
    pass


print("end")
