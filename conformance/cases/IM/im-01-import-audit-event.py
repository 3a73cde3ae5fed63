# @row IM-01
# Each import that is not known yet raises the audit event import.
import sys
seen = []
sys.addaudithook(lambda name, args: seen.append(args[0]) if name == "import" else None)
import sys, colorsys, colorsys
try:
    import not_there_at_all
except ImportError:
    pass
print([n for n in seen if n in ("colorsys", "not_there_at_all", "sys")])
