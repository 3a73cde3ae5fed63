# @row IM-02
# The methods of finders that went with Python 3.12 are gone.
import importlib.machinery as m
print([hasattr(c, "find_module") for c in (m.BuiltinImporter, m.FrozenImporter, m.PathFinder, m.FileFinder)], [hasattr(c, "find_loader") for c in (m.FileFinder, m.PathFinder)], hasattr(m.BuiltinImporter, "module_repr"))
