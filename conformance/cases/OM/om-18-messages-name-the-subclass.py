# @row OM-18
# Which messages have the name of a subclass of the built-in type.
class L(bytes): pass
class A(bytearray): pass
class S(set): pass
class Z(str):
    __qualname__ = "Inner.Z"
    __module__ = "there"
import functools, array
for act in (lambda: L(b"a") + 1, lambda: b"a" + 1, lambda: L(b"a").__add__(1), lambda: A(b"a") + 1, lambda: S().__init__(1, 2), lambda: S([], []), lambda: set([], []), lambda: str(b"", L(b"x")), lambda: str(b"", type("N", (), {"__module__": "mod", "__qualname__": "Q.N"})()), lambda: array.array("b") + functools.partial(len), lambda: array.array("b").__iadd__(functools.partial(len))):
    try: act()
    except TypeError as e: print(e)
