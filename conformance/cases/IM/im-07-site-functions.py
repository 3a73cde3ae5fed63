# @row IM-07
# The functions of site that answer.
import site, sys
print(site.getsitepackages(["/p", "/p", "/q", ""]), site.makepath("/a", "../b"), site.PREFIXES == [sys.prefix, sys.exec_prefix], site.check_enableusersite())
