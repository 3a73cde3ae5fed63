# @row IM-01
# `import a.b as c` binds the submodule and not the package.
import importlib.machinery as m
print(m.__name__, "importlib" in globals())
