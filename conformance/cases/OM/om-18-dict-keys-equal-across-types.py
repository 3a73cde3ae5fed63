# @row OM-18
table = {1: "int"}
table[True] = "bool"; table[1.0] = "float"; table[1 + 0j] = "complex"
print(table, table[True], {0: 1}.get(False), {"1": 0}.get(1), {(1, 2): 3}[(1.0, True + 1)])
nan = float("nan")
table = {nan: 1}; table[float("nan")] = 2
print(len(table), table[nan], table.get(float("nan")), {0.0: 1}[-0.0], {2**61 - 1: "m"}.get(0))
