# @row NS-01
a = "hello"
print(len(a))
len = "oops"
try:
    len(a)
except TypeError as e:
    print(e)
del len
print(len(a))
try:
    del len
except NameError as e:
    print(e)
def local_shadow():
    sum = 0
    for i in [1, 2, 3]:
        sum += i
    return sum
print(local_shadow(), sum([1, 2]))
list = [1]
try:
    list("ab")
except TypeError as e:
    print(e)
del list
print(list("ab"), type(5), id is __builtins__.id)
True_ = False
print(True_)
import builtins
builtins.brand_new = 42
print(brand_new)
del builtins.brand_new
try:
    brand_new
except NameError as e:
    print(e)
old = builtins.abs
builtins.abs = lambda x: "patched"
print(abs(-1))
builtins.abs = old
print(abs(-1))
