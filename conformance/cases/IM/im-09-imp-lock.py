# @row IM-09
# The global lock of _imp.
import _imp
print(_imp.lock_held()); _imp.acquire_lock(); print(_imp.lock_held()); _imp.acquire_lock(); _imp.release_lock(); print(_imp.lock_held()); _imp.release_lock(); print(_imp.lock_held())
try: _imp.release_lock()
except RuntimeError as e: print(e)
