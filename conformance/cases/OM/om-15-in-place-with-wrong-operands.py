# @row OM-15
cases = [
    "v = [1]; v += 5", "v = [1]; v *= 'a'", "v = {1}; v |= [2]", "v = {1}; v -= [1]", "v = {}; v |= 5",
    "v = {}; v |= [1]", "v = {}; v |= {1}", "v = bytearray(); v += 'a'", "v = bytearray(); v += [1]", "v = 'a'; v += 1",
    "v = (); v += [1]", "v = 1; v += 'a'", "v = frozenset(); v |= [1]", "v = []; v -= [1]", "v = None; v += 1",
    "v = {}; v += {}", "v = range(3); v += range(2)",
]
for case in cases:
    try:
        exec(case)
        print(case, "fine")
    except (TypeError, ValueError) as e:
        print(case, "->", type(e).__name__, e)
