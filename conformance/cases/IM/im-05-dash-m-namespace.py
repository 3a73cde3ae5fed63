# @row IM-05
# @process
# @command -m im_space
