# @row IM-07
# @process
# @command -c "import sys; m = sys.modules['__main__']; print(m.__spec__, m.__loader__, hasattr(m, '__file__'), hasattr(m, '__cached__'), sys.argv, repr(sys.path[0]))" a b
# What __main__ is under -c.
