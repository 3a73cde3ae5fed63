# @row IM-07
# The built-ins that site makes.
import builtins
print(repr(exit), repr(quit), repr(license), [type(getattr(builtins, n)).__module__ + "." + type(getattr(builtins, n)).__name__ for n in ("exit", "quit", "copyright", "license", "credits", "help")])
for code in (None, 3, "text"):
    try: exit(code)
    except SystemExit as e: print(repr(e.code))
