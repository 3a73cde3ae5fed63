# @row IN-04
# @strategy counting: the warning comes when the last reference goes
async def forgotten(): pass


print("before")
forgotten()
print("after")
c = forgotten()
c.close()
d = forgotten()
del d
print("end")
