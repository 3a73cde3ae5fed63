# @row IM-01
# With `global` the binding is the module's.
def f():
    global colorsys
    import colorsys
f()
print(colorsys.__name__)
