# @row IM-02
# spec_from_file_location chooses the loader by the suffix, and knows packages by what the loader says.
import importlib.util as u
for path in ("/a/m.py", "/a/m.pyc", "/a/m.txt", "/a/__init__.py"):
    s = u.spec_from_file_location("name", path)
    print(path, s and (type(s.loader).__name__, s.origin, s.submodule_search_locations))
print(u.spec_from_file_location("n", "/a/m.txt", submodule_search_locations=[]))
print(u.spec_from_file_location("n", "/a/m.py", submodule_search_locations=[]).submodule_search_locations)
class L:
    def get_filename(self, name): return "/from/loader.x"
print(u.spec_from_file_location("n", loader=L()).origin, u.spec_from_file_location("n", "/g/given", loader=L()).origin)
