# @row OM-01
x = object()
print(x.__eq__(1), x.__ne__(1), x.__lt__(1), x.__ge__(x), object.__subclasshook__(1), object.__init_subclass__())
print(x.__eq__(x), x.__ne__(x), x == x, x != x, x.__sizeof__())
for spec in ("x", "10"):
    try:
        format(x, spec)
    except TypeError as e:
        print(e)
print(format(x) == str(x), x.__format__("") == repr(x))
