# @row IM-02
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder, FileFinder, SourceFileLoader, SourcelessFileLoader, ExtensionFileLoader
print(BuiltinImporter.find_spec("sys"), BuiltinImporter.find_spec("os"), BuiltinImporter.find_spec("sys", ["path"]) is not None)
print(FrozenImporter.find_spec("zipimport").origin, FrozenImporter.find_spec("nosuch"))
print(PathFinder.find_spec("sys"), PathFinder.find_spec("nosuch"), PathFinder.find_spec("im_counter").name, PathFinder.find_spec("im_counter", []), PathFinder.find_spec("im_counter", ["/nowhere", 5, b"x"]))
for f in (lambda: BuiltinImporter.get_source("os"), lambda: BuiltinImporter.get_code("sys"), lambda: BuiltinImporter.is_package("sys"), lambda: BuiltinImporter.create_module(PathFinder.find_spec("im_counter")), lambda: FrozenImporter.get_code("nosuch"), lambda: FrozenImporter.is_package("nosuch"), lambda: FileFinder(), lambda: FileFinder("."). find_spec("nosuch"), lambda: FileFinder("/x", (SourceFileLoader, [".py"])), lambda: FileFinder("/x", 5), lambda: SourceFileLoader("a"), lambda: SourceFileLoader("a", "b", "c"), lambda: SourceFileLoader("a", "/no/b.py").get_data("/no/b.py"), lambda: SourceFileLoader("a", "/no/b.py").get_filename("z"), lambda: SourceFileLoader("a", "/no/b.py").is_package("a"), lambda: SourceFileLoader("a", "/no/__init__.py").is_package("a"), lambda: SourcelessFileLoader("a", "b").get_source("a"), lambda: SourceFileLoader("a", "/no/b.py") == SourceFileLoader("a", "/no/b.py"), lambda: hash(SourceFileLoader("a", "x")) == hash(SourceFileLoader("a", "x")), lambda: ExtensionFileLoader("a", "x").get_source("a"), lambda: ExtensionFileLoader("a", "x").is_package("a"), lambda: ExtensionFileLoader("a", "x").get_code("a"), lambda: PathFinder(), lambda: SourceFileLoader.find_spec):
    try:
        v = f()
        print(v if not hasattr(v, "__dict__") or isinstance(v, type) else type(v).__name__)
    except Exception as e:
        print(type(e).__name__, e)
hook = FileFinder.path_hook((SourceFileLoader, [".py"]))
print(hook.__name__, hook.__qualname__)
for path in ("/nowhere/at/all", __file__):
    try:
        hook(path)
    except ImportError as e:
        print(e, e.path == path)
print(repr(hook(".")).startswith("FileFinder("))
