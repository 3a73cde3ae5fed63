# @row IN-08
# The functions by which enum tells names apart say the same whether something watches what code runs or not, and refuse what is no name.
import enum
import sys

NAMES = ["", "_", "__", "____", "_____", "__a__", "__a_", "_a_", "_a", "a_", "a", "__a___", "___a__", "____a____"]
NAMES += ["_E__x", "_E__x_", "_E__x__", "_E__", "_E___", "_E____", "_É__x", "__é__", "_é_", "_x_y_", "__x_y__", "_ _"]
NAMES += ["\ud800", "_\ud800_", "__\U0001f600__", "_\U0001f600__x"]
CLASSES = ["E", "", "_", "É", "E_", "\U0001f600"]


def answers():
    for name in NAMES:
        tests = enum._is_dunder(name), enum._is_sunder(name)
        yield ascii(name), *tests, "".join(c for c in CLASSES if enum._is_private(c, name))


plain = list(answers())
sys.setprofile(lambda *event: None)
watched = list(answers())
sys.setprofile(None)
print(plain == watched)
for name, dunder, sunder, private in plain:
    print(name, dunder, sunder, ascii(private))


class Name(str):
    def __getitem__(self, index):
        return "_"


print(enum._is_dunder(Name("abcde")), enum._is_dunder(["_", "_", "a", "_", "_"]), enum._is_sunder(name="_a_"))
for call in (
    lambda: enum._is_dunder(5),
    lambda: enum._is_sunder(),
    lambda: enum._is_sunder(None),
    lambda: enum._is_private("E", 3),
    lambda: enum._is_private("E"),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
original = enum._is_dunder
enum._is_dunder = lambda name: name.startswith("x") or original(name)


class Colour(enum.Enum):
    one = 1
    xthree = 3


print(list(Colour), Colour.xthree)
