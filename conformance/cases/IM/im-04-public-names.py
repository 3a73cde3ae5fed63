# @row IM-04
# What importlib and its parts offer.
import importlib, importlib.util, importlib.machinery, importlib.abc, importlib.resources
print(sorted(importlib.__all__))
print(sorted(n for n in dir(importlib.machinery) if n[0].isupper() or n == "all_suffixes"))
print(sorted(n for n in vars(importlib.util) if not n.startswith("_")))
print(sorted(importlib.abc.__all__), sorted(importlib.resources.__all__))
