# @row IN-05
# @strategy counting: the moment of finalisation is the point
import sys


class D:
    def __del__(self):
        frame = sys._getframe(1)
        print("end at", frame.f_lineno, frame.f_code.co_name)


def bad():
    raise ValueError("bad")


def callee():
    try:
        (D(),
         bad())
    except ValueError as e:
        print("handled", e)


def own():
    for i in (1, 2):
        try:
            [D(), D(),
             i,
             1 / 0]
        except ZeroDivisionError:
            print("handler", i)


def through():
    (D(),
     bad())


def within():
    with open("/dev/null") as f:
        (D(), f,
         bad())


for each in callee, own:
    each()
for each in through, within:
    try:
        each()
    except ValueError as e:
        print("passed", e)
