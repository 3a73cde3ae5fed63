"""What sysconfig tells of this build: the variables that the library asks for and those that tell one runtime from another.

CPython generates a file of this name from its Makefile. There is no compiler or linker to describe here, and no extension modules.
"""

import sys

build_time_vars = {
    "ABIFLAGS": "",
    "BINLIBDEST": sys.base_exec_prefix + "/lib/python3.13",
    "BINDIR": sys.base_prefix + "/bin",
    "BUILD_GNU_TYPE": "x86_64-pc-linux-gnu",
    "EXE": "",
    "EXT_SUFFIX": ".cpython-313-x86_64-linux-gnu.so",
    "CONFINCLUDEPY": sys.base_prefix + "/include/python3.13",
    "CONFIG_ARGS": "",
    "HOST_GNU_TYPE": "x86_64-pc-linux-gnu",
    "INCLUDEPY": sys.base_prefix + "/include/python3.13",
    "LDVERSION": "3.13",
    "LIBDEST": sys.base_prefix + "/lib/python3.13",
    "LIBDIR": sys.base_prefix + "/lib",
    "MACHDEP": "linux",
    "MULTIARCH": "x86_64-linux-gnu",
    "PLATLIBDIR": "lib",
    "PYTHONFRAMEWORK": "",
    "Py_DEBUG": 0,
    "Py_ENABLE_SHARED": 0,
    "Py_GIL_DISABLED": 0,
    "Py_TRACE_REFS": 0,
    "SCRIPTDIR": sys.base_prefix + "/lib",
    "SHLIB_SUFFIX": ".so",
    "SIZEOF_LONG": 8,
    "SIZEOF_TIME_T": 8,
    "SIZEOF_VOID_P": 8,
    "SOABI": "cpython-313-x86_64-linux-gnu",
    "TZPATH": "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo",
    "VERSION": "3.13",
    "WHEEL_PKG_DIR": "",
    "WITH_DOC_STRINGS": 1,
    "WITH_PYMALLOC": 1,
    "datarootdir": sys.base_prefix + "/share",
    "exec_prefix": sys.base_exec_prefix,
    "prefix": sys.base_prefix,
}
