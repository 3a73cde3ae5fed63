# @row IN-08
# Which of several wrong characters is told, what an escaped line end does to the rest of its line, and how long a field is.
import csv


def told(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for options in (
        {"quotechar": "|", "escapechar": "|", "lineterminator": "|"},
        {"quotechar": "€", "escapechar": ",", "lineterminator": "€\n"},
        {"delimiter": "|", "escapechar": "|", "lineterminator": "|"},
        {"delimiter": ";", "quotechar": "!", "escapechar": "!", "lineterminator": "!"},
        {"escapechar": " ", "skipinitialspace": True, "lineterminator": " "}):
    told(lambda: csv.reader([], **options))

told(lambda: list(csv.reader(["a\\\nb", "c", "d,e"], escapechar="\\")))
told(lambda: list(csv.reader(["a\\\n", "c,\\\nd\n", "e"], escapechar="\\")))
told(lambda: list(csv.reader(["a\\\nb"], escapechar="\\", strict=True)))

before = csv.field_size_limit(3)
told(lambda: list(csv.reader(["abc,\U0001f600\U0001f600\U0001f600", '"a""b"'])))
told(lambda: list(csv.reader(["abc,\U0001f600\U0001f600\U0001f600\U0001f600"])))
told(lambda: list(csv.reader(["abcd"])))
told(lambda: list(csv.reader(['"ab""c"'])))
csv.field_size_limit(before)
