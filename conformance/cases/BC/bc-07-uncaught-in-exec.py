# @row BC-07
def run(source):
    exec(source)


run("a = 1\nb = = 2\n")
