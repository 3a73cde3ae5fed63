# @row NS-03
x = "global"
def f():
    x = "f"
    def g():
        global x
        x = "set by g"
        def h(): return x
        return h()
    return g(), x
print(f(), x)
class A:
    global y
    def m(self): return y
    y = "global from class"
print(A().m(), y, "y" in vars(A))
def comp():
    global z
    return [z for z in range(2)], "z" in globals()
print(comp())
def lam():
    global w
    w = 1
    return (lambda: w)()
print(lam(), w)
exec("def k():\n global made_by_exec\n made_by_exec = 1\nk()", ns := {})
print("made_by_exec" in ns, "made_by_exec" in globals())
