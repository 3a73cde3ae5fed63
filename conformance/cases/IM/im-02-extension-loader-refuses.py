# @row IM-02
# A file that only looks like an extension module can't be loaded.
import importlib.machinery as m, importlib.util
l = m.ExtensionFileLoader("ext", "/nowhere/ext.so")
print(l.get_code("ext"), l.get_source("ext"), l.is_package("ext"), l.get_filename("ext"), l == m.ExtensionFileLoader("ext", "/nowhere/ext.so"))
print(m.ExtensionFileLoader("p", "/x/__init__" + m.EXTENSION_SUFFIXES[0]).is_package("p"))
try:
    importlib.util.module_from_spec(importlib.util.spec_from_loader("ext", l))
except ImportError as e:
    print(type(e).__name__, e.name, e.path)
