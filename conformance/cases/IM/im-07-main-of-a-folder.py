# @row IM-07
# @process
# @command im_folder one
# A folder with __main__.py is a program; it is the first entry of the path.
