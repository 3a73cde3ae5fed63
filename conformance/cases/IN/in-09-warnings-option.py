# @row IN-09
# @process
# @options -W error::DeprecationWarning -W ignore::UserWarning
import warnings, sys
print(sys.warnoptions)
warnings.warn("ignored", UserWarning)
try:
    warnings.warn("deprecated", DeprecationWarning)
except DeprecationWarning as e:
    print("raised", e)
warnings.warn("runtime", RuntimeWarning)
