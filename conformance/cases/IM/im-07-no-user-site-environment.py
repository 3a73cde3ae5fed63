# @row IM-07
# @process
# @env PYTHONUSERBASE=im_userbase
# @env PYTHONNOUSERSITE=1
# PYTHONNOUSERSITE leaves the user's packages out.
import sys, site
print(site.ENABLE_USER_SITE, sys.flags.no_user_site, [p for p in sys.path if "im_userbase" in p])
