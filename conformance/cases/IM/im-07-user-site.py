# @row IM-07
# @process
# @env PYTHONUSERBASE=im_userbase
# The user's packages: PYTHONUSERBASE, plain .pth files, what site knows.
import sys, site, os
here = os.getcwd()
print(site.USER_BASE, site.USER_SITE, site.ENABLE_USER_SITE, site.getuserbase(), site.getusersitepackages())
print([p.replace(here, "HERE") for p in sys.path if "im_userbase" in p])
import im_in_user
print(im_in_user.v)
