# @row OM-07
class Data:
    def __init__(self, tag): self.tag = tag
    def __get__(self, obj, owner): return (self.tag, obj, owner)
    def __set__(self, obj, value): print("metaclass set", obj, value)

class NonData:
    def __init__(self, tag): self.tag = tag
    def __get__(self, obj, owner): return (self.tag, obj, owner)

class Meta(type):
    meta_data = Data("meta data")
    both_data = Data("meta wins")
    both_non = NonData("meta loses")
    only_meta = "plain in meta"
    def __getattr__(cls, name): return f"Meta.__getattr__ {name}"
    def __repr__(cls): return cls.__name__

class C(metaclass=Meta):
    both_data = NonData("class loses")
    both_non = NonData("class wins")
    own = Data("own")

print(C.meta_data)
print(C.both_data)
print(C.both_non)
print(C.only_meta)
print(C.own)
print(C.nothing)
C.meta_data = 1
C.own = 2
print(C.own)
c = C()
try:
    c.only_meta
except AttributeError as e:
    print(e)
print(c.both_non[0])
