# @row IM-07
# The loader of a script gives its source and code.
import sys, os
l = sys.modules["__main__"].__loader__
print(l.name, os.path.basename(l.path), l.get_source("__main__").splitlines()[0], l.is_package("__main__"), l.get_code("__main__").co_name)
