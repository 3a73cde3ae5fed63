# @row IN-05
# @process
raise SystemExit(256 + 5)
