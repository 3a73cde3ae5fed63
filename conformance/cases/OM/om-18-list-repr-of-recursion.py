# @row OM-18
items = [1]; items.append(items); print(items, [items])
table = {}; table["self"] = table; table["list"] = [table]; print(table)
pair = ([],); pair[0].append(pair); print(pair)
import collections
queue = collections.deque(); queue.append(queue); print(queue)
print(items.copy(), items == items.copy()[1])
