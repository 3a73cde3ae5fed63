# @row GC-02
# @strategy counting: the moment of finalisation is the point
class C:
    def __init__(self, name):
        self.name = name

    def method(self):
        print("method of", self.name)

    def __del__(self):
        print("del", self.name)


C("temporary").method()
print("after the call")
method = C("bound").method
print("bound")
method()
del method
print("dropped")
call = C("in a lambda").method
later = lambda: call()
later()
call = None
print("end")
