# @row IM-07
# @command im_twice.py
