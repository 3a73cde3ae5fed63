# @row GC-02
# @strategy counting: the moment of finalisation is the point
class E(Exception):
    def __del__(self):
        print("del", self.args[0])


def swallow():
    try:
        raise E("swallowed")
    finally:
        return "returned"


print(swallow())


def loop():
    for i in range(2):
        try:
            raise E(f"broken {i}")
        finally:
            continue
    return "looped"


print(loop())


class Context:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit")
        return True

    def __del__(self):
        print("del context")


with Context():
    raise E("suppressed")
print("end")
