# @row IM-07
# @process
# @options -s
# @env PYTHONUSERBASE=im_userbase
# -s leaves the user's packages out.
import sys, site
print(site.ENABLE_USER_SITE, sys.flags.no_user_site, [p for p in sys.path if "im_userbase" in p], site.USER_BASE)
