# @row IM-08
# Identifiers are normalised before they are looked for.
import sys, types
sys.modules["fi"] = types.ModuleType("fi")
exec("import \ufb01\nprint(fi.__name__)")
