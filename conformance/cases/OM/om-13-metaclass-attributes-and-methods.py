# @row OM-13
class Meta(type):
    @property
    def size(cls): return len(cls.members)
    def __iter__(cls): return iter(cls.members)
    def __getitem__(cls, n): return cls.members[n]
    def __setattr__(cls, name, value):
        print("class setattr", name)
        super().__setattr__(name, value)
    def __delattr__(cls, name):
        print("class delattr", name)
        super().__delattr__(name)
    def __eq__(cls, other): return isinstance(other, Meta) and cls.members == other.members
    def __hash__(cls): return 1
    def __bool__(cls): return False
    def __lt__(cls, other): return cls.size < other.size
    def __or__(cls, other): return f"{cls.__name__}|{other.__name__}"
class A(metaclass=Meta): members = ["x", "y"]
class B(A): pass
class C(A): members = []
print(A.size, list(B), A[0], A == B, A == C, len({A, B, C}), bool(A), C < A, sorted([A, C]) == [C, A], A | B, A | int)
A.new = 1
del A.new
try:
    A().size
except AttributeError as e:
    print(e)
print(A.__class__, type.__call__(A) is not None)
