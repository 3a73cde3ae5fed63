# @row IN-09
# @process
import sys
print(sys.version_info[:3], sys.version_info.releaselevel, sys.version.split()[0], sys.implementation.cache_tag.split("-")[-1], hex(sys.hexversion), sys.api_version, sys.byteorder, sys.maxsize, sys.maxunicode, sys.platform)
print(sys.int_info, sys.float_info.max, sys.float_info.epsilon, sys.hash_info.width, sys.hash_info.modulus, sys.float_repr_style, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getrecursionlimit(), sys.ps1 if hasattr(sys, "ps1") else "no ps1")
print(sys.flags, sys.getswitchinterval(), sys.is_finalizing(), sys.orig_argv[-1:], sys.stdlib_module_names >= {"os", "sys", "json"}, sys.thread_info.name)
print(isinstance(sys.version_info, tuple), sys.version_info >= (3, 13), sys.version_info.major, repr(sys.version_info))
for bad in (lambda: type(sys.version_info)(), lambda: type(sys.flags)(), lambda: sys.setswitchinterval(-1), lambda: sys.intern(5), lambda: sys.getsizeof(), lambda: sys.exit(1, 2), lambda: sys.nothing):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
