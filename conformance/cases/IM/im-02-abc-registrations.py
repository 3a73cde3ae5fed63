# @row IM-02
# The abstract classes know the loaders and finders.
import importlib.abc as a, importlib.machinery as m
for c in (m.BuiltinImporter, m.FrozenImporter, m.PathFinder, m.FileFinder, m.SourceFileLoader, m.SourcelessFileLoader, m.ExtensionFileLoader, m.NamespaceLoader):
    print(c.__name__, [n for n in ("MetaPathFinder", "PathEntryFinder", "Loader", "ResourceLoader", "InspectLoader", "ExecutionLoader", "FileLoader", "SourceLoader") if issubclass(c, getattr(a, n))])
