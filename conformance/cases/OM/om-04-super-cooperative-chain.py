# @row OM-04
class Root:
    def __init__(self, **kw):
        print("Root", sorted(kw))
        super().__init__(**kw)


class Left(Root):
    def __init__(self, *, left, **kw):
        print("Left", left)
        super().__init__(**kw)


class Right(Root):
    def __init__(self, *, right, **kw):
        print("Right", right)
        super().__init__(**kw)


class Both(Left, Right):
    def __init__(self, **kw):
        print("Both")
        super().__init__(**kw)


Both(left=1, right=2)
try:
    Both(left=1, right=2, extra=3)
except TypeError as e:
    print(e)
try:
    Both(left=1)
except TypeError as e:
    print(e)
