# @row IM-07
# @process
# @env PYTHONUSERBASE=im_userbad
# A usercustomize that fails is told in two lines, and the program runs.
print("program")
