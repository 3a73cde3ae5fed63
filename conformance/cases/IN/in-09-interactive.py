# @row IN-09
# @process
# @command -i -q
# @stdin 1 + 1
# @stdin x = "text"
# @stdin x
# @stdin def f(n):
# @stdin     return n * 2
# @stdin 
# @stdin f(21)
# @stdin None
# @stdin 1 / 0
# @stdin for i in range(2):
# @stdin     i
# @stdin 
# @stdin _
# @stdin if True: print("inline")
# @stdin 
# @stdin x = (
# @stdin 5)
# @stdin x
# @stdin y = = 3
# @stdin exit(3)
