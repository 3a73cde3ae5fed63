# @row NS-01
count = 0
class A:
    count = "class"
    def read(self): return count, self.count, A.count
    def write(self):
        global count
        count += 1
        return count
    def local(self):
        count = "local"
        return count
    @staticmethod
    def static(): return count
    def nested(self):
        def inner():
            global count
            count = "from inner"
        inner()
        return count
a = A()
print(a.read(), a.write(), a.write(), a.local(), A.static(), a.nested(), count)
def factory():
    count = "factory"
    class B:
        def read(self): return count
        def glob(self):
            global count
            return count
    return B()
print(factory().read(), factory().glob())
