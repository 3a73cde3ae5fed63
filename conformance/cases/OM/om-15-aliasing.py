# @row OM-15
grid = [[0] * 3] * 2
grid[0][1] = 7
print(grid, grid[0] is grid[1])
proper = [[0] * 3 for _ in range(2)]
proper[0][1] = 7
print(proper)
def mutate(items, number):
    items.append(number)
    number += 1
    items = ["rebound"]
    return items, number
mine, n = [], 1
print(mutate(mine, n), mine, n)
t = ([], [])
t[0].append(1)
print(t, hash((1, 2)) == hash((1, 2)))
try:
    hash(t)
except TypeError as e:
    print(e)
selfish = [1]
selfish.append(selfish)
print(selfish, selfish[1] is selfish)
loop = {}
loop["me"] = loop
print(loop)
deep = ([],)
deep[0].append(deep)
print(deep, repr(deep[0]))
first = second = {}
first["k"] = 1
second = {**second, "z": 2}
print(first, second)
items = [1, 2, 3, 4]
for x in items:
    if x % 2:
        items.remove(x)
print(items)
