# @row IN-03
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def defaults(a=1, b=2): pass
def kwonly(*, k): pass
def kwonly2(a, *, k, l, m=1): pass
def posonly(a, b, /, c): pass
def posdef(a, b=1, /): pass
def star(a, *args): pass
def kw(a, **k): pass
calls = """none(1) none(x=1) none(1,2,x=3) one() one(1,2) one(b=1) one(1,a=1) one(a=1,b=2) two() two(1) two(b=1) two(1,2,3) two(1,2,b=3) three() three(1) three(1,c=2) three(c=1)
default() default(1,2,3) default(b=1) default(1,2,b=3) defaults(1,2,3) defaults(c=1) kwonly() kwonly(1) kwonly(1,k=2) kwonly(j=1) kwonly(k=1,j=2) kwonly2() kwonly2(1) kwonly2(1,k=2) kwonly2(1,2,3) kwonly2(1,2,k=3,l=4)
posonly() posonly(1) posonly(1,2) posonly(a=1,b=2,c=3) posonly(1,b=2,c=3) posonly(1,2,3,4) posdef(b=1) posdef(1,b=2) posdef() star() star(a=1,*[2]) star(b=1) kw() kw(1,2) kw(a=1,**{'a':2}) kw(1,a=2) kw(**{1:2}) kw(*5) kw(**5) one(*[1,2]) one(**{'a':1,'b':2})
(lambda:0)(1) (lambda*a:0)(x=1) (lambda**k:0)(1) (lambda*,k:0)() kw(1,**{'x':1},**{'x':2}) one(x=1,y=2) two(c=1) defaults(aa=1) kwonly(K=1) one(a_=1)""".split()
for c in calls:
    try:
        eval(c)
        print(c, "fine")
    except TypeError as e:
        print(c, "->", e)
class C:
    def m(self, x): pass
    def noself(): pass
    @classmethod
    def k(cls, x): pass
    @staticmethod
    def s(x): pass
    def __init__(self, a, *, b=1): pass
c = C(1)
for f in (lambda: c.m(), lambda: c.m(1, 2), lambda: C.m(1), lambda: c.noself(), lambda: C.k(), lambda: c.s(), lambda: C(), lambda: C(1, 2), lambda: C(1, c=2), lambda: c(), lambda: C.m()):
    try:
        f()
    except TypeError as e:
        print(e)
