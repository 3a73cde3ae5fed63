# @row IM-07
# @process
# @env PYTHONUSERBASE=im_pthbase
# Lines of .pth files that begin with import are executed; what fails is told and ends the file.
import sys, os
here = os.getcwd()
print(sys.from_pth, [p.replace(here, "HERE") for p in sys.path if "im_pthbase" in p], "site" in sys.modules)
