# @row OM-08
def getter(self):
    "getter doc"
def undocumented(self): pass
class Doc(property): pass
class DocClass(property):
    "class doc"
class Slotted(property):
    __slots__ = ()
print(
    property(getter).__doc__, property(getter, doc="explicit").__doc__, property(undocumented).__doc__,
    property(doc="only").__doc__,
)
print(Doc(getter).__doc__, Doc(undocumented).__doc__, DocClass(getter).__doc__, DocClass(undocumented).__doc__)
for make in (lambda: Slotted(getter), lambda: Slotted(undocumented), lambda: Slotted(getter, doc="d")):
    try:
        print(make().__doc__)
    except AttributeError as e:
        print(e)
