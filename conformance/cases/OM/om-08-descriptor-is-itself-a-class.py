# @row OM-08
class Outer:
    class Inner:
        def __get__(self, obj, owner): return "bound inner"
    inner = Inner()
    cls = Inner
print(Outer().inner, Outer.inner, Outer().cls is Outer.Inner)
class Meta(type):
    def __get__(cls, obj, owner): return f"class {cls.__name__} got from {owner.__name__}"
class AsDescriptor(metaclass=Meta): pass
class Holder:
    x = AsDescriptor
print(Holder().x, Holder.x, vars(Holder)["x"] is AsDescriptor)
