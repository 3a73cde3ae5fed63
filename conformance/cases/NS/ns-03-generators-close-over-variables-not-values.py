# @row NS-03
# Generator expressions read free variables when they run, their first iterable when they are made.
n, items = 1, [1, 2, 3]
g = (x * n for x in items)
n, items = 10, []
print(list(g))
def f():
    k = 2
    source = [1, 2]
    g = (a * k + b for a in source for b in source)
    k, source = 3, [100]
    return list(g)
print(f())
def deleting():
    k = 1
    g = (k for _ in range(2))
    print(next(g))
    del k
    try: next(g)
    except NameError as e: print(e)
deleting()
def primes(limit):
    sieve = iter(range(2, limit))
    for p in sieve:
        yield p
        sieve = filter(lambda n: n % p, sieve)
print(list(primes(30)))
def shared():
    count = 0
    def tick():
        nonlocal count
        while True:
            count += 1
            yield count
    a, b = tick(), tick()
    return next(a), next(b), next(a), count
print(shared())
