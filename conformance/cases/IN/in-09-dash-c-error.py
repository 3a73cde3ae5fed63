# @row IN-09
# @process
# @command -c "def f():\n    return 1 / 0\nf()"
