# @row OM-10
pairs = [
    (OSError, ImportError), (SyntaxError, NameError), (UnicodeDecodeError, UnicodeEncodeError), (StopIteration, SystemExit),
    (ExceptionGroup, OSError), (ValueError, TypeError), (NameError, AttributeError), (ExceptionGroup, ValueError), (OSError, ConnectionError),
    (KeyError, ModuleNotFoundError), (ValueError, UnicodeDecodeError), (SystemExit, ValueError),
]
for bases in pairs:
    try:
        print(type("X", bases, {}).__base__)
    except TypeError as e:
        print(e)
