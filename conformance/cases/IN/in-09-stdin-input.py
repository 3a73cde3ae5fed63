# @row IN-09
# @stdin first line
# @stdin second
# @stdin  3 
# @stdin last
import sys
name = input("prompt> ")
print(repr(name))
print(repr(input()), repr(sys.stdin.readline()), sys.stdin.read().split())
try:
    input("again? ")
except EOFError as e:
    print(repr(e))
print(sys.stdin.readline() == "", sys.stdin.isatty(), sys.stdin.fileno())
