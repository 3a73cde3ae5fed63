# @row IM-07
# @process
# @env PYTHONPLATLIBDIR=lib
# The prefixes agree with one another and with where the library is.
import sys, os, sysconfig
print(sys.prefix == sys.base_prefix == sys.exec_prefix == sys.base_exec_prefix, os.path.dirname(os.__file__) == os.path.join(sys.prefix, sys.platlibdir, "python3.13") == sysconfig.get_path("stdlib"), sys._home, sys.platlibdir, os.path.join(sys.prefix, "lib", "python313.zip") in sys.path)
print(sysconfig.get_path("purelib") == os.path.join(sys.prefix, "lib", "python3.13", "site-packages"), sysconfig.get_default_scheme(), sysconfig.get_python_version(), sysconfig.get_platform(), sorted(sysconfig.get_path_names()))
