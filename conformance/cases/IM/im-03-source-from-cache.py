# @row IM-03
# source_from_cache undoes cache_from_source and refuses what is no cache path.
import importlib.util as u, sys
tag = sys.implementation.cache_tag
print(u.source_from_cache(f"/a/__pycache__/m.{tag}.pyc"), u.source_from_cache(f"/a/__pycache__/m.{tag}.opt-2.pyc"))
for bad in ("/a/m.pyc", "/a/__pycache__/m.pyc", f"/a/__pycache__/m.{tag}.opt-1.x.pyc", f"/a/__pycache__/m.{tag}.foo.pyc", f"/a/__pycache__/m.{tag}.opt-.pyc", f"/a/__pycache__/m.{tag}.opt-é!.pyc"):
    try: print(u.source_from_cache(bad))
    except ValueError as e: print(str(e).replace(tag, "TAG"))
