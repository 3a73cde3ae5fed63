# @row IM-02
# The loader of namespace packages.
import importlib.machinery as m
from scratch import Scratch
with Scratch() as s:
    s.write("nsp/leaf.py", "v = 1\n")
    import nsp
    l = nsp.__loader__
    print(type(l).__name__, l.is_package("nsp"), l.get_source("nsp"), l.get_code("nsp").co_filename, l.create_module(nsp.__spec__), l.exec_module(nsp), isinstance(l, m.NamespaceLoader))
