# @row IM-09
# The locks of modules: recursive for a thread, an error for what is not held.
import importlib._bootstrap as b
lock = b._ModuleLock("some.name")
print(repr(lock).split(" at ")[0])
lock.acquire(); lock.acquire(); lock.release(); lock.release()
try: lock.release()
except RuntimeError as e: print(e)
print(issubclass(b._DeadlockError, RuntimeError))
