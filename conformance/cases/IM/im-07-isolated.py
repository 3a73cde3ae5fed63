# @row IM-07
# @process
# @options -I
# @env PYTHONPATH=/nowhere/at/all
# -I: no environment, no user site, no program folder.
import sys, os, site
print(sys.flags.isolated, sys.flags.ignore_environment, sys.flags.no_user_site, sys.flags.safe_path, "/nowhere/at/all" in sys.path, os.path.dirname(os.path.abspath(__file__)) in sys.path, site.ENABLE_USER_SITE, hasattr(sys, "__interactivehook__"))
