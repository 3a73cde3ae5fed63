# @row IM-07
# @process
# @command -P -c "import sys; print('' in sys.path, sys.flags.safe_path)"
# -P keeps the program's folder out of the path.
