# @row OM-18
# complex() reads a text up to a zero or a character that is neither of ASCII nor a digit; what it says depends on underscores before that.


def told(function, *args):
    try:
        return function(*args)
    except ValueError as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


for text in "1_", "\xe91_", "1_\xe9", "1\0_", "_", "1__2", "(1_", "1_0+2_0j", "?_", "1_?", "\xe9", "1\0", "1_0\0", "(1_0\xe9)", "1_0j \xe9", " 1_0 ", "\u0663_\u0663":
    print(ascii(text), told(complex, text), told(float, text))
