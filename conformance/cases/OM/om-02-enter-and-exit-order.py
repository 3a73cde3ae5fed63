# @row OM-02
log = []
class C:
    def __init__(self, n, fail=None): self.n, self.fail = n, fail
    def __enter__(self):
        log.append(f"enter {self.n}")
        if self.fail == "enter": raise ValueError(f"enter {self.n}")
        return self.n
    def __exit__(self, t, v, tb):
        log.append(f"exit {self.n} {v!r}")
        if self.fail == "exit": raise KeyError(f"exit {self.n}")
        return self.fail == "swallow"
def run(*fails):
    log.clear()
    try:
        with C(1, fails[0]) as a, C(2, fails[1]) as b:
            log.append((a, b))
            if fails[2]: raise OSError("body")
    except Exception as e: log.append((repr(e), repr(e.__context__)))
    print(log)
run(None, None, False)
run(None, None, True)
run(None, "enter", False)
run(None, "swallow", True)
run("swallow", "exit", True)
run("exit", "exit", True)
def early():
    with C(3): return "returned"
print(early(), log[-1])
