# @row IM-07
# @process
# @options -S
# -S: no site, none of its built-ins, no hook.
import sys, builtins
print("site" in sys.modules, [hasattr(builtins, n) for n in ("exit", "quit", "copyright", "license", "credits", "help")], hasattr(sys, "__interactivehook__"), sys.flags.no_site)
import site
print(site.ENABLE_USER_SITE, site.USER_SITE, hasattr(builtins, "exit"))
