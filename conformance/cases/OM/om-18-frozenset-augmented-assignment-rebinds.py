# @row OM-18
a = b = frozenset("x")
a |= {"y"}; print(sorted(a), sorted(b), a is b)
a &= {"y"}; a -= {"q"}; a ^= {"z"}; print(sorted(a))
s = t = {"x"}
s |= frozenset("y"); s ^= s; print(s, s is t); s |= {"q"}; s -= s; print(t)
for call in (lambda: s.__ior__([1]), lambda: s.__isub__("a"), lambda: s.__iand__(5)):
    print(call())
for name in ("add", "update", "pop", "clear", "discard"):
    print(name, hasattr(b, name))
