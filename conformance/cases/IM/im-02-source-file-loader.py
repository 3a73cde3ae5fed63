# @row IM-02
# The methods of SourceFileLoader.
import importlib.machinery as m
from scratch import Scratch
with Scratch() as s:
    path = s.write("loaded.py", "x = 1\ny = 'ü'\n")
    l = m.SourceFileLoader("loaded", path)
    print(l.name, s.clean(l.path), l.is_package("loaded"), s.clean(l.get_filename("loaded")), l.get_data(path), l.get_source("loaded"))
    print(l == m.SourceFileLoader("loaded", path), hash(l) == hash(m.SourceFileLoader("loaded", path)), l == m.SourceFileLoader("other", path), sorted(l.path_stats(path)))
    for f in (l.get_filename, l.load_module):
        try:
            f("different")
        except ImportError as e:
            print(e, e.name)
    print(l.get_code("loaded").co_names, s.clean(l.get_code("loaded").co_filename))
