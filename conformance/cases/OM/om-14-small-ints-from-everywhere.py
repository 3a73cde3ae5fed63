# @row OM-14
def same(a, b): return a is b
value = 256
print(same(int("256"), value),
      same(int(256.0), value),
      same(len("a" * 256), value),
      same(2**8, value),
      same(255 + int("1"), value),
      same(int.from_bytes(b"\1\0"), value),
      same(sum([200, 56]), value),
      same(hash(256), value),
      same(512 // int("2"), value),
      same(round(256.4), value),
      same(-int("5"), -5),
      same(ord("a"), 97),
      same(abs(int("-256")), value),
      same(int("257"), int("257")),
      same(list(range(256, 257))[0], value),
      same(0xFF & int("999"), 231))
