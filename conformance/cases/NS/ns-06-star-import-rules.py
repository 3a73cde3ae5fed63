# @row NS-06
import sys, types
def module(name, source):
    m = types.ModuleType(name)
    exec(source, m.__dict__)
    sys.modules[name] = m
def star(name):
    ns = {}
    try:
        exec(f"from {name} import *", ns)
        print(name, sorted(k for k in ns if k != "__builtins__"))
    except Exception as e:
        print(name, type(e).__name__, e)
module("plain", "a = 1\n_b = 2\n__c = 3\nd_ = 4\nimport sys")
module("listed", "__all__ = ['a', '_b']\na = 1\n_b = 2\nc = 3")
module("missing", "__all__ = ['a', 'zzz']\na = 1")
module("tupled", "__all__ = ('a',)\na = 1")
module("wrong", "__all__ = [5]\na = 1")
module("notseq", "__all__ = 5")
module("text", "__all__ = 'ab'\na = 1\nb = 2")
module("empty", "__all__ = []\na = 1")
module("lazy", "__all__ = ['x']\ndef __getattr__(n): return n * 2 if n == 'x' else 1 / 0")
for name in ("plain", "listed", "missing", "tupled", "wrong", "notseq", "text", "empty", "lazy"): star(name)
