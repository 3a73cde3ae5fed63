# @row IN-05
import sys


# A call that may not begin leaves what lies below its operands.
def plain(depth, log):
    for i in (1, 2):
        try:
            [depth, i, plain(depth + 1, log)]
        except RecursionError as e:
            log.append((i, str(e)))
        if len(log) > 5:
            return


class Node:
    def walk(self, depth, log, *rest, key=None):
        for i in "xyz":
            try:
                (i, self.walk(depth + 1, log, *rest, key=i))
            except RecursionError:
                log.append(i + (key or "-"))
            if len(log) > 5:
                return

    def go(self, depth, log):
        for i in "xyz":
            try:
                (i, self.go(depth + 1, log))
            except RecursionError:
                log.append(i)
            if len(log) > 5:
                return


class Made:
    def __init__(self, depth, log):
        for i in "ab":
            try:
                (i, Made(depth + 1, log))
            except RecursionError:
                log.append(i)
            if len(log) > 5:
                return


limit = sys.getrecursionlimit()
sys.setrecursionlimit(60)
for each in plain, lambda depth, log: Node().walk(depth, log, 1, 2), Node().go, Made:
    log = []
    each(0, log)
    print(log)
sys.setrecursionlimit(limit)
