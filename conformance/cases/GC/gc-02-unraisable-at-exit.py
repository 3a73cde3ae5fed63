# @row GC-02
# @strategy counting: the moment of finalisation is the point
# @process
class Finaliser:
    def __call__(self):
        raise ValueError("at exit")

    def __repr__(self):
        return "<the finaliser>"


class Bad:
    __del__ = Finaliser()


bad = Bad()
print("program ends", flush=True)
