# @row NS-06
class O: pass
o, l = O(), [None, None]
for o.x in "ab": pass
for l[0], l[1] in [(1, 2), (3, 4)]: pass
for i, (a, *b) in enumerate(["xyz"]): pass
print(o.x, l, i, a, b)
for n in range(3): pass
else: print("else", n)
for n in []: pass
else: print("empty else", n)
for n in range(3):
    if n == 1: break
else: print("never")
while True: break
else: print("never")
for (k) in [1]: pass
for [p, q] in [(5, 6)]: pass
for m, in [[7]]: pass
print(n, k, p, q, m)
for x in (lst := [1, 2]): lst.append(x) if len(lst) < 5 else None
print(lst)
