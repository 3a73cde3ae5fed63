# @row BC-04
# Inline caches hold their first counters when adaptive code is shown, and zeros otherwise.
import dis


def f(x):
    for i in x:
        if i:
            len(i.a[0] + 1)


for adaptive in False, True:
    print([i.cache_info[0][2].hex() for i in dis.get_instructions(f, adaptive=adaptive) if i.cache_info])
dis.dis(compile("a.b += c()", "f", "exec"), show_caches=True, adaptive=True, show_offsets=True)
