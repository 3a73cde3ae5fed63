# @row IN-09
# @process
# @command -i {file}
# @stdin value + 1
# @stdin undefined
value = 41
print("script ran")
