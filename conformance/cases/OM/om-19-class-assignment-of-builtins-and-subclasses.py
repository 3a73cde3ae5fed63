# @row OM-19
class I(int): pass
class J(int): pass
class L(list): pass
class M(list): pass
class LS(list): __slots__ = ()
class D(dict): pass
class E(Exception): pass
class F(Exception): pass
class G(ValueError): pass
def move(o, cls):
    try:
        o.__class__ = cls
        print(type(o).__name__, "ok")
    except TypeError as e:
        print(e)
move(I(1), J)
move(L(), M)
move(L(), LS)
move(LS(), L)
move(L(), D)
move(L(), list)
move([], L)
move(E(), F)
move(E(), G)
move(E(), Exception)
move(5, I)
move(lambda: 0, type("X", (), {}))
move(object(), type("Y", (), {"__slots__": ()}))
move(type("Z", (), {})(), type("W", (), {"__slots__": ()}))
