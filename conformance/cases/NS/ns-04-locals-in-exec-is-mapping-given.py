# @row NS-04
g, l = {"who": "globals"}, {"who": "locals"}
exec("print(locals()['who'], globals()['who'], who)\nlocals()['added'] = 1\nprint(added)", g, l)
print(l, sorted(g) == ["__builtins__", "who"])
print(eval("locals() is globals()", g), eval("locals() is globals()", g, l))
m = type("M", (dict,), {})()
exec("same = locals()", g, m)
print(m["same"] is m)
