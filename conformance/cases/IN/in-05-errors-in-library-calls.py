# @row IN-05
def key(x):
    raise ValueError(f"key of {x}")


class Bad:
    def __lt__(self, other):
        return 1 / 0

    def __repr__(self):
        return [].nothing


for test in (lambda: sorted([1, 2], key=key), lambda: [Bad(), Bad()].sort(), lambda: list(map(key, [1])), lambda: repr([Bad()]), lambda: "{}".format(Bad()), lambda: max([1, 2], key=key), lambda: {Bad(): 1} and f"{Bad()!r}"):
    try:
        test()
    except Exception as e:
        tb, names = e.__traceback__, []
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(type(e).__name__, e, names)
sorted([3, 1], key=lambda x: x.missing)
