# @row OM-14
def same(a, b): return a is b
print(same(tuple([]), ()),
      same(()[:], ()),
      same(() * 5, ()),
      same(bytes(), b""),
      same(b"a"[1:], b""),
      same("a"[1:], ""),
      same(str(), ""),
      same("".join([]), ""),
      same(frozenset(), frozenset([])),
      same("abc".strip("abc"), ""),
      same(b"x" * 0, b""),
      same(range(0), range(0)),
      same((1, 2)[2:], ()))
print(same(bytes([65]), b"A"),
      same(b"ABC"[0:1], b"A"),
      same(b"AB".split(b"B")[0], b"A"))
