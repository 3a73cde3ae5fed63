# @row IM-07
# @process
# @command -m im_pkg.showmain a
# What __main__ is under -m.
