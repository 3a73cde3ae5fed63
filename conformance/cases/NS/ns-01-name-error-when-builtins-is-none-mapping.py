# @row NS-01
class Loud:
    def __getitem__(self, key):
        print("asked", key)
        raise KeyError(key)
class Odd:
    def __getitem__(self, key):
        raise IndexError("odd " + key)
for b in (Loud(), Odd(), 5):
    try:
        exec("missing", {"__builtins__": b})
    except Exception as e:
        print(type(e).__name__, e)
