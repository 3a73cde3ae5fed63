# @row IN-09
# @process
# @command --no-such-option
