# @row IN-09
# @process
# @command no_such_file.py
