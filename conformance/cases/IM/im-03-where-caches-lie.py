# @row IM-03
import sys, os, importlib.util as u
tag = sys.implementation.cache_tag
def show(f, *args, **kw):
    try:
        print(str(f(*args, **kw)).replace(tag, "TAG"))
    except Exception as e:
        print(type(e).__name__, str(e).replace(tag, "TAG"))
for p in ("a.py", "/a.py", "/x/a", "/x/a.b.c", "/x/.hidden", "", "/x/", "a/b/c.py"):
    show(u.cache_from_source, p, optimization="")
for o in (1, 2, "x", "a-b", "", None, "\xe9"):
    show(u.cache_from_source, "/x/a.py", optimization=o)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    show(u.cache_from_source, "/x/a.py", True)
    show(u.cache_from_source, "/x/a.py", False)
    show(u.cache_from_source, "/x/a.py", True, optimization=1)
    print([str(x.message) for x in w])
class P:
    def __fspath__(self): return "/p/q.py"
show(u.cache_from_source, P(), optimization="")
show(u.cache_from_source, 5)
for p in (f"/x/__pycache__/a.{tag}.pyc", f"/x/__pycache__/a.{tag}.opt-1.pyc", "/x/a.pyc", "/x/__pycache__/a.pyc", "/x/__pycache__/a.b.c.d.pyc", "/x/__pycache__/a.b.opt-.pyc", "/x/__pycache__/a.b.optx.pyc", P()):
    show(u.source_from_cache, p)
sys.pycache_prefix = "/prefix"
show(u.cache_from_source, "/x/a.py", optimization="")
show(u.source_from_cache, f"/prefix/x/a.{tag}.pyc")
show(u.source_from_cache, f"/other/x/a.{tag}.pyc")
show(u.source_from_cache, f"/prefixed/__pycache__/a.{tag}.pyc")
sys.pycache_prefix = None
saved = sys.implementation.cache_tag
sys.implementation.cache_tag = None
show(u.cache_from_source, "/x/a.py")
show(u.source_from_cache, "/x/a.py")
import im_counter
print(im_counter.__cached__ if False else "loaded without a tag")
sys.implementation.cache_tag = saved
