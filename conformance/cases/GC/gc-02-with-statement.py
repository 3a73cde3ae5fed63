# @row GC-02
# @strategy counting: the moment of finalisation is the point
class Context:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, *details):
        print("exit", self.name)

    def __del__(self):
        print("del", self.name)


with Context("not named"):
    print("body")
print("after")
with Context("named") as c:
    print("body")
print("still named")
del c
with Context("one") as one, Context("two"):
    print("two contexts")
print("after two")
with Context("replaced") as r:
    r = None
    print("name rebound")
print("end")
