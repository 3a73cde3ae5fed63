# @row OM-12
class Outer:
    x = 1
    class Middle:
        y = 2
        class Inner:
            z = 3
            def who(self): return type(self).__qualname__
        def make(self): return self.Inner()
    alias = Middle.Inner
    @staticmethod
    def build(): return Outer.Middle().make()
print(
    Outer.build().who(), Outer.alias.__qualname__, Outer.alias is Outer.Middle.Inner, Outer.Middle.Inner.z,
    Outer.Middle.make.__qualname__,
)
class Sub(Outer):
    class Middle(Outer.Middle):
        y = 20
print(Sub.Middle.y, Sub.Middle().make().who(), Sub.Middle.__qualname__, Sub.alias.__qualname__)
try:
    class Bad:
        a = 1
        class Inner: b = a
except NameError as e: print(e)
