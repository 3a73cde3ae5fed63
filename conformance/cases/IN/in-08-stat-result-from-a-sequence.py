# @row IN-08
# A stat_result made from ten numbers has its times from them, unless they are given by name.
import os

for given in (range(10),), (range(11),), (range(12), {"st_ctime": 5.5}), (range(10), {"st_mtime": None, "st_ctime": 7}):
    made = os.stat_result(*given)
    print(made.st_atime, made.st_mtime, made.st_ctime, made.st_atime_ns, made.st_blksize)
