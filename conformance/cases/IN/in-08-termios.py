# @row IN-08
# termios: attributes and size of a terminal, with their errors.
import os
import termios


def attempt(function, *args):
    try:
        print(function.__name__, str(args)[:40], function(*args))
    except Exception as e:
        print(function.__name__, str(args)[:40], type(e).__mro__[:2], e)


keeper, inside = os.openpty()
pipe = os.pipe()[0]
for fd in inside, "x", 99, -1, pipe:
    attempt(termios.tcgetattr, fd)
    attempt(termios.tcgetwinsize, fd)
before = termios.tcgetattr(inside)
raw = list(before)
raw[3] &= ~termios.ICANON
attempt(termios.tcsetattr, inside, termios.TCSANOW, raw)
print(termios.tcgetattr(inside))
characters = before[6]
for attributes in (
    [],
    5,
    [0] * 6 + [[]],
    ["a", 0, 0, 0, 0, 0, [0] * 32],
    [1.5, 0, 0, 0, 0, 0, characters],
    [0] * 6 + [["x"] * 32],
    before[:6] + [[b"xx"] * 32],
    before[:6] + [[1.5] * 32],
    before[:6] + [characters[:31]],
    before[:6] + [tuple(characters)],
    before[:4] + [999999, 0, characters],
    [2**40, 0, 0, 0, 0, 0, characters],
    [2**70, 0, 0, 0, 0, 0, characters],
    before[:6] + [[1000] * 32],
    before,
):
    attempt(termios.tcsetattr, inside, termios.TCSANOW, attributes)
attempt(termios.tcsetattr, inside, 9, before)
attempt(termios.tcsetattr, inside, "a", before)
print(termios.tcgetattr(inside) == before)
for size in (5, 6), (5,), ("a", 1), 5, (70000, 1), (-1, 1), (1.5, 1), (2**70, 1):
    attempt(termios.tcsetwinsize, inside, size)
attempt(termios.tcgetwinsize, inside)
print(os.get_terminal_size(inside))
attempt(os.get_terminal_size, pipe)
attempt(termios.tcsendbreak, inside, 0)
attempt(termios.tcdrain, inside)
for number in 0, 9:
    attempt(termios.tcflush, inside, number)
    attempt(termios.tcflow, inside, number)
