# @row IM-05
# @process
# @command -m json.tool --help
# -m runs a module inside a package; its first line of help names the program.
