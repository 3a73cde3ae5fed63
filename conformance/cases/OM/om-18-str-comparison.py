# @row OM-18
print(
    "a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "\uffff" < "\U00010000", "\ud800" < "\ue000",
    "Z" < "a", "é" > "z", "a" == "a\0", "ﬁ" == "fi",
)
print(sorted(["b", "A", "a", "B", "", "é", "z", "\U0001f600", "\uffff"]), max("hello"), min("a", "B"))
class S(str):
    def __eq__(self, o): return "eq called"
    def __lt__(self, o): return "lt called"
    __hash__ = str.__hash__
print(S("a") == "a", "a" == S("a"), S("a") < "b", "b" > S("a"), "a" != S("b"), {S("a"): 1}.get("a"), S("x") in ["y"])
for op in ("<", "<=", ">", ">="):
    try: eval(f"'a' {op} 5")
    except TypeError as e: print(e)
