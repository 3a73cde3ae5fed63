# @row IN-05
class AppError(Exception):
    pass


def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise AppError(f"cannot parse {text!r}") from e


def load():
    try:
        parse("x1")
    finally:
        {}["missing"]


try:
    load()
except KeyError:
    raise RuntimeError("gave up")
