# @row OM-18
print("%*d|%-*d|%.*f|%*.*f" % (5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828))
print("%*d|%.*f|%.*s" % (-5, 42, -1, 3.5, 2, "abcdef"))
for text, values in (("%*d", ("a", 1)), ("%*d", (1,)), ("%.*f", (1.5, 2)), ("%*d", (2**70, 1)), ("%.*f", (2**40, 1.0))):
    try:
        print(text % values)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
