# @row IM-01
# __import__ of a dotted name gives the first module, with a fromlist the last.
print(__import__("importlib.util").__name__, __import__("importlib.util", fromlist=["x"]).__name__, __import__("importlib.util", fromlist=()).__name__, __import__("importlib.util", None, None, None).__name__)
