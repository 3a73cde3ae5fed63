# @row OM-18
for value in (15, 25, 35, -15, -25, 149, 150, 151, 0, 5, -5, 10**20 + 50):
    print([round(value, digits) for digits in (0, -1, -2, -30)], round(value, None))
class Number(int): pass
print(type(round(Number(5), -1)), type(round(Number(5))), round(True, -1), type(round(True)))
for digits in (1.0, "a", 1j):
    try:
        print(round(5, digits))
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
