# @row NS-02
def f():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        print(e)
    except UnboundLocalError as error:
        print(error)
    try:
        raise KeyError("k")
    except KeyError as e:
        e = "rebound"
        print(e)
    print("e" in locals())
    try:
        raise KeyError("k")
    except KeyError as e:
        del e
    print("e" in locals())
f()
