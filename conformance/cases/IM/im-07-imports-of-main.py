# @row IM-07
# import __main__ gives the running program; names are shared.
import __main__
__main__.planted = 5
print(planted, __main__.__name__)
