# @row OM-12
class A: first = True
kept = A
class A: first = False
print(kept.first, A.first, kept is A, kept.__name__ == A.__name__)
def scope():
    class Local: pass
    return Local, "Local" in locals()
print(scope()[0].__qualname__, scope()[1], scope()[0] is scope()[0])
def as_global():
    global Made
    class Made:
        class Nested: pass
        def method(self): pass
as_global()
print(Made.__qualname__, Made.Nested.__qualname__, Made.method.__qualname__)
def deep():
    def inner():
        class C:
            def m(self):
                class D: pass
                return D
        return C().m()
    return inner()
print(deep().__qualname__)
