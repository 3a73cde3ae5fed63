# @row IM-07
# What __main__ knows of itself as a script.
import sys
m = sys.modules["__main__"]
print(m.__name__, m.__package__, m.__spec__, m.__cached__, type(m.__loader__).__name__, m.__doc__, m.__builtins__ is __import__("builtins"), m.__annotations__)
