# @row IM-07
# @process
# @command im_space
# A folder without __main__.py is no program.
