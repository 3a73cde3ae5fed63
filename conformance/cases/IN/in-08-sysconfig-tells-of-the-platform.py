# @row IN-08
# What sysconfig tells of the platform and of what the runtime can do there.
import sysconfig

for name in (
    "AIX_BUILDDATE ANDROID_API_LEVEL EXT_SUFFIX HAVE_GETENTROPY HAVE_GETRANDOM HAVE_GETRANDOM_SYSCALL HAVE_VFORK HOSTRUNNER MACOSX_DEPLOYMENT_TARGET "
    "MULTIARCH PY_BUILTIN_HASHLIB_HASHES PY_COERCE_C_LOCALE Py_DEBUG Py_GIL_DISABLED Py_HASH_ALGORITHM SOABI VERSION WITH_DOC_STRINGS WITH_DTRACE "
    "WITH_NEXT_FRAMEWORK WITH_VALGRIND"
).split():
    print(name, repr(sysconfig.get_config_var(name)))
for name, value in sorted(sysconfig.get_config_vars().items()):
    if name.startswith(("SIZEOF_", "ALIGNOF_")):
        print(name, value)
