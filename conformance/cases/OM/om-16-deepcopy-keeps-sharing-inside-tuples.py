# @row OM-16
import copy
shared = [1]
pair = (shared, shared, (shared,))
made = copy.deepcopy(pair)
print(made == pair, made is pair, made[0] is made[1], made[2][0] is made[0], made[0] is shared)
plain = (1, ("a", (None,)))
print(copy.deepcopy(plain) is plain, copy.deepcopy(plain)[1] is plain[1])
loop = ([],); loop[0].append(loop)
made = copy.deepcopy(loop)
print(made is loop, made[0][0] is made)
table = {"k": shared, "l": shared}; table["self"] = table
made = copy.deepcopy(table); print(made["self"] is made, made["k"] is made["l"])
