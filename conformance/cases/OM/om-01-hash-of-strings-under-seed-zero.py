# @row OM-01
for text in ("", "a", "b", "ab", "hello", "x" * 100, "é", "\u20ac", "\U0001f600", "\ud800"):
    print(ascii(text)[:20], hash(text))
print(hash(b""), hash(b"a"), hash(b"hello"), hash("hello") == hash(b"hello"), hash(memoryview(b"a")) == hash(b"a"))
class S(str): pass
print(hash(S("a")) == hash("a"), {"a": 1}[S("a")])
