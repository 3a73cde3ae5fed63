# @row IM-05
# @process
# @command -m im_pkg.first
# A module run by -m that has been written to be imported.
