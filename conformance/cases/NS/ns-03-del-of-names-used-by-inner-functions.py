# @row NS-03
def f():
    x = "value"
    def get(): return x
    print(get())
    del x
    try: get()
    except NameError as e: print(type(e).__name__, e, e.name)
    try: x
    except UnboundLocalError as e: print(type(e).__name__, e, e.name)
    x = "again"
    return get()
print(f())
def params(a, b):
    def get(): return a, b
    del a
    try: return get()
    except NameError as e: return str(e)
print(params(1, 2))
def loop():
    fs = []
    for i in range(2):
        fs.append(lambda: i)
    del i
    try: fs[0]()
    except NameError as e: return str(e)
print(loop())
