# @row IN-09
# @process
# @command appdir x y
