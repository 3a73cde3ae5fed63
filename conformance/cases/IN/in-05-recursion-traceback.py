# @row IN-05
# @process
def f(n):
    return f(n + 1)


f(0)
