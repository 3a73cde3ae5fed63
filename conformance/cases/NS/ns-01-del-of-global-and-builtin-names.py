# @row NS-01
def use(): return max([1, 5])
max = lambda l: "shadow"
print(use())
del max
print(use())
try:
    del max
except NameError as e:
    print(e, e.name)
import builtins
saved = builtins.max
del builtins.max
try:
    use()
except NameError as e:
    print(e)
builtins.max = saved
print(use())
def remove():
    global temp
    del temp
temp = 1
remove()
print("temp" in globals())
