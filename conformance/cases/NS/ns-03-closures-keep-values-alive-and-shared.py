# @row NS-03
def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    def show(): return f"balance {balance}"
    show.deposit = deposit
    return show
a, b = account(10), account(100)
a.deposit(5)
print(a(), b(), a.__closure__[0].cell_contents, b.deposit.__closure__[0] is b.__closure__[0])
def compose(*fs):
    def run(x):
        for f in fs: x = f(x)
        return x
    return run
print(compose(str, len, lambda n: n + 1)(12345), compose()(7))
def memo(f):
    cache = {}
    def wrapper(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    wrapper.cache = cache
    return wrapper
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache), fib.__closure__[0].cell_contents is fib.cache)
