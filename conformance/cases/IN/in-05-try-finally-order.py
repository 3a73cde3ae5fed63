# @row IN-05
def f(how):
    try:
        print("try", end=" ")
        if how == "return":
            return "from try"
        if how == "raise":
            raise ValueError("v")
        if how == "other":
            raise KeyError("k")
    except ValueError as e:
        print("except", end=" ")
        return "from except"
    else:
        print("else", end=" ")
        return "from else"
    finally:
        print("finally", end=" ")
        if how == "override":
            return "from finally"
for how in ("return", "raise", "nothing", "override"):
    print(f(how))
try:
    f("other")
except KeyError as e:
    print("escaped", e)
def loops():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(f"f{i}")
    return out
print(loops())
def nested():
    try:
        try:
            raise ValueError(1)
        finally:
            print("inner finally", end=" ")
            try:
                raise KeyError(2)
            except KeyError:
                print("handled in finally", end=" ")
    except ValueError as e:
        return e.args
print(nested())
def swallow():
    for _ in range(2):
        try:
            raise ValueError
        finally:
            break
    return "swallowed by break"
print(swallow())
def reraise():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            try:
                raise
            finally:
                print("cleanup", end=" ")
    except ValueError as e:
        return str(e)
print(reraise())
try:
    raise
except RuntimeError as e:
    print(e)
