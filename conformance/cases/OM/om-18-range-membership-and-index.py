# @row OM-18
r = range(0, 20, 3)
print(9 in r, 10 in r, 9.0 in r, 9.5 in r, "9" in r, True in range(2), r.index(9), r.count(9), r.count(1), r.index(9.0), -1 in range(0, -5, -1), 2**70 in range(2**71))
class Equal:
    def __eq__(self, other): return other == 6
print(Equal() in r, r.index(Equal()), r.count(Equal()))
for call in (lambda: r.index(10), lambda: r.index("a"), lambda: r.index(), lambda: r.index(9, 1), lambda: range(3).index(3.5)):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
