# @row OM-12
class Desc:
    def __set_name__(self, owner, name): print("set_name", name, owner.__name__, "made" in vars(owner))
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("Meta.__new__ begins", name)
        cls = super().__new__(mcs, name, bases, ns, **kw)
        print("Meta.__new__ ends", name)
        cls.made = True
        return cls
    def __init__(cls, name, bases, ns, **kw):
        print("Meta.__init__", name)
        super().__init__(name, bases, ns)
class Parent(metaclass=Meta):
    def __init_subclass__(cls, **kw): print("init_subclass", cls.__name__, kw)
def decorate(cls):
    print("decorator", cls.__name__)
    return cls
def base():
    print("bases evaluated")
    return Parent
def keyword():
    print("keyword evaluated")
    return 5
def decorator():
    print("decorator evaluated")
    return decorate
@decorator()
class Child(base(), flag=keyword()):
    print("body begins")
    one = Desc()
    two = Desc()
    print("body ends")
