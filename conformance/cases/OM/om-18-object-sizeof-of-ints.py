# @row OM-18
# object.__sizeof__ of an int multiplies the field with sign and number of digits.
for n in (0, 1, -1, 2**29, 2**30, 2**30 - 1, -2**60, True, False, 10**50):
    print(n, object.__sizeof__(n), n.__sizeof__(), super(int, n).__sizeof__())
class I(int): pass
print(object.__sizeof__(I(5)) - object.__sizeof__(5))
