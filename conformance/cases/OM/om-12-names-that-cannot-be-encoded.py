# @row OM-12
"""Names and docstrings of classes are UTF-8: surrogates and null characters are refused."""


class Plain:
    pass


def rename(text):
    Plain.__name__ = text


def document(text):
    Plain.__doc__ = text


attempts = {
    "type": lambda text: type(text, (), {}),
    "doc": lambda text: type("C", (), {"__doc__": text}),
    "name": rename,
    "document": document,
    "qualname": lambda text: setattr(Plain, "__qualname__", text),
}
for what, attempt in attempts.items():
    for text in ("a\udc80", "a\0b", "é"):
        try:
            print(what, ascii(text), attempt(text))
        except ValueError as error:
            print(what, ascii(text), type(error).__name__, error)
