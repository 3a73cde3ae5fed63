# @row OM-05
def f(first, second=1, *, third=2): pass
class C:
    def method(self, value): pass
def attempt(fn, *a, **k):
    try:
        fn(*a, **k)
    except TypeError as e:
        print(e)
attempt(f, 1, secnd=2)
attempt(f, 1, thrid=2)
attempt(f, frist=2)
attempt(f, 1, zzzzzz=2)
attempt(C().method, vlaue=1)
attempt(int, bse=2)
attempt(sorted, [], kye=1)
attempt(print, ends="")
attempt(open, "x", mod="r")
attempt(str, b"", encodign="x")
