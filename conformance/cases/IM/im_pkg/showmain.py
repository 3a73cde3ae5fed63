import sys, os
m = sys.modules["__main__"]
print(m.__name__, m.__package__, m.__spec__.name, m.__spec__.parent, os.path.basename(m.__file__), os.path.basename(sys.argv[0]), sys.argv[1:], type(m.__loader__).__name__, sys.path[0] == os.getcwd(), "im_pkg.showmain" in sys.modules)
