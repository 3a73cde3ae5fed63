# @row IM-03
# @process
# @command -B -c "import sys; print(sys.dont_write_bytecode, sys.flags.dont_write_bytecode)"
# -B is seen in sys.
