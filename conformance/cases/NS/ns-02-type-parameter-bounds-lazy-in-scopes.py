# @row NS-02
def f():
    def generic[T: later, *Ts, **P, U: (one, two) = three](): pass
    params = generic.__type_params__
    try:
        params[0].__bound__
    except NameError as e:
        print(e)
    later = "bound later"
    one, two = 1, 2
    print(params[0].__bound__, params[3].__constraints__)
    try:
        params[3].__default__
    except NameError as e:
        print(e)
    three = 3
    print(params[3].__default__, params[0].__bound__)
f()
