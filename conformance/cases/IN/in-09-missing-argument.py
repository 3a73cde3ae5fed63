# @row IN-09
# @process
# @command -c
