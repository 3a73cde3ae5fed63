# @row OM-03
class Plain: pass
class Slotted: __slots__ = ("a", "b")
class SlottedDict: __slots__ = ("a", "__dict__")
class SlottedWeak: __slots__ = ("__weakref__",)
class IntChild(int): pass
class IntSlots(int): __slots__ = ()
class ListChild(list): pass
for cls in (
    object, type, int, str, list, dict, tuple, Plain, Slotted, SlottedDict, SlottedWeak, IntChild, IntSlots, ListChild,
    Exception, float, set,
):
    print(cls.__name__, cls.__basicsize__, cls.__itemsize__, cls.__dictoffset__, cls.__weakrefoffset__)
