# @row OM-18
t = str.maketrans("abc", "xyz", "d")
print(
    t, "aabbccdd".translate(t), str.maketrans({"a": "1", 98: None, "c": 0x20AC}),
    "abc".translate({97: "long", 98: None, 99: 100}), "abc".translate({}),
)
class Up:
    def __getitem__(self, k):
        if k == 98: raise LookupError
        return chr(k).upper()
print("abc".translate(Up()), "abc".translate("x" * 98 + "YZ"), "\U0001f600".translate({0x1F600: "e"}))
for bad in (
    lambda: str.maketrans("ab", "c"), lambda: str.maketrans("a"), lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans(5), lambda: str.maketrans({1.5: "x"}), lambda: str.maketrans("a", 5),
    lambda: str.maketrans("a", "b", 5), lambda: "a".translate(5), lambda: "a".translate({97: 1.5}),
    lambda: "a".translate({97: 0x110000}), lambda: "a".translate({97: b"x"}), lambda: "a".translate(),
    lambda: str.maketrans({}, "a"),
):
    try: print(bad())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
