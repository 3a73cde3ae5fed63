# @row OM-18
for width in range(0, 9):
    print(repr("ab".center(width, "*")), repr("abc".center(width, "*")))
for fill in ("", "ab", b"x", 5, None):
    try:
        print("a".center(5, fill))
    except TypeError as error:
        print(error)
