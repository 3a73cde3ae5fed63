# @row IN-09
# @process
# @command -c "import sys; print(sys.argv, __name__, sys.path[0] == '', '__file__' in globals())" one -x two
