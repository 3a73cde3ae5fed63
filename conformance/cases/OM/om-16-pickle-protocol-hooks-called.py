# @row OM-16
import pickle
log = []
class A:
    def __reduce_ex__(self, protocol):
        log.append(f"reduce_ex {protocol}")
        return super().__reduce_ex__(protocol)
    def __getstate__(self):
        log.append("getstate")
        return {"v": 1}
    def __setstate__(self, state): log.append(f"setstate {state}")
    def __new__(cls, *a):
        log.append(f"new {a}")
        return super().__new__(cls)
    def __getnewargs__(self):
        log.append("getnewargs")
        return ("arg",)
a = A()
for protocol in (0, 2, 5):
    log.clear()
    pickle.loads(pickle._dumps(a, protocol))
    print(log)
