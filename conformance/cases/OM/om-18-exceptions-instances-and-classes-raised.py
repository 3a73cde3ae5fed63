# @row OM-18
class A(Exception):
    def __init__(self, *a): print("init", a); super().__init__(*a)
class NeedsArgs(Exception):
    def __init__(self, needed): pass
class NotExc(Exception):
    def __new__(cls): return 5
for thing in (A, A(1), NeedsArgs, NotExc):
    try:
        raise thing
    except Exception as e:
        print(type(e).__name__, e)
class Meta(type):
    def __call__(cls, *a): return ValueError("from metaclass call", a)
class M(Exception, metaclass=Meta): pass
try:
    raise M
except ValueError as e:
    print(repr(e))
for cause in (NeedsArgs, NotExc):
    try:
        raise ValueError from cause
    except Exception as e:
        print(type(e).__name__, e)
