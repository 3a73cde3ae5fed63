# @row OM-18
print("abc".translate({97: "xyz", 98: None, 99: 0x1F600}).encode("unicode_escape"))
print("abc".translate(["q"] * 99), "abc".translate("x" * 98), "abc".translate(range(200)))
for value in (1.5, -1, 0x110000, b"x", 2**70):
    try:
        print("a".translate({97: value}))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
