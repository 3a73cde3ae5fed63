# @row OM-08
p = property(len, max, min)
for copy in p.getter(None), p.setter(None), p.deleter(None), p.getter(abs), p.deleter(any):
    print(copy.fget, copy.fset, copy.fdel)
