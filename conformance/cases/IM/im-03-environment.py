# @row IM-03
# @process
# @env PYTHONPYCACHEPREFIX=/tmp/vertebra-prefix
# @env PYTHONDONTWRITEBYTECODE=1
import sys, importlib.util
tag = sys.implementation.cache_tag
def show(*values): print(*(str(v).replace(tag, "TAG") for v in values))
show(sys.dont_write_bytecode, sys.pycache_prefix, importlib.util.cache_from_source("/a/b/m.py"), sys.flags.dont_write_bytecode)
sys.pycache_prefix = None
show(importlib.util.cache_from_source("/a/b/m.py"))
sys.pycache_prefix = "/other"
show(importlib.util.cache_from_source("/a/b/m.py"), importlib.util.source_from_cache(f"/other/a/b/m.{tag}.pyc"))
