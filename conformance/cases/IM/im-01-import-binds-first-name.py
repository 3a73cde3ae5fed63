# @row IM-01
# `import a.b` binds a.
import importlib.machinery
print(importlib.__name__, "machinery" in vars(importlib))
