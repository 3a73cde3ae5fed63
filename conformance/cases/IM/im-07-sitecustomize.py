# @row IM-07
# @process
# @env PYTHONPATH=im_custom
# sitecustomize runs before the program.
import sys
print(sys.customised, "sitecustomize" in sys.modules)
