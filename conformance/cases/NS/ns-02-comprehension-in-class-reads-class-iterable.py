# @row NS-02
class A:
    items = [1, 2, 3]
    factor = 10
    ok = [i for i in items]
    try:
        bad = [i * factor for i in items]
    except NameError as e:
        print(e)
    try:
        nested = [j for i in items for j in items]
    except NameError as e:
        print(e)
    inner = [j for i in items for j in range(i)]
    print([(lambda: i)() for i in items], sorted(k for k in vars() if not k.startswith("_")))
