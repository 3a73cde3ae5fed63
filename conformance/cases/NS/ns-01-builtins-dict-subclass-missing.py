# @row NS-01
class Builtins(dict):
    def __missing__(self, key): return f"missing {key}"
    def __getitem__(self, key):
        return f"item {key}"
for b in (Builtins(), Builtins(name="stored")):
    try:
        print(eval("name", {"__builtins__": b}))
    except NameError as e:
        print(e)
class Globals(dict):
    def __missing__(self, key): return f"global {key}"
    def __getitem__(self, key): return f"item {key}"
g = Globals(stored=1)
for source in ("stored", "nothing", "(lambda: stored)()", "[stored for _ in [1]]"):
    try:
        print(source, eval(source, g))
    except NameError as e:
        print(source, e)
