import sys, os, beside
print(__name__, __package__ == "", __spec__.name, os.path.basename(__file__), sys.argv[0], sys.argv[1:], os.path.basename(sys.path[0]), beside.v)
