# @row OM-18
attempts = [lambda: UnicodeDecodeError(), lambda: UnicodeDecodeError("u", "str", 0, 1, "r"), lambda: UnicodeDecodeError("u", b"", "0", 1, "r"), lambda: UnicodeDecodeError(5, b"", 0, 1, "r"), lambda: UnicodeDecodeError("u", b"", 0, 1, 5), lambda: UnicodeDecodeError("u", bytearray(b"x"), 0, 1, "r").object,
            lambda: UnicodeEncodeError("u", b"b", 0, 1, "r"), lambda: UnicodeEncodeError("u", "s", 0, 1), lambda: UnicodeTranslateError("s", 0, 1), lambda: UnicodeTranslateError(b"s", 0, 1, "r"), lambda: UnicodeDecodeError("u", b"", 0, 1, "r", 5), lambda: UnicodeDecodeError("u", b"", 2**70, 1, "r"), lambda: UnicodeError(1, 2, 3).args,
            lambda: setattr(UnicodeEncodeError("u", "s", 0, 1, "r"), "start", "x"), lambda: setattr(UnicodeEncodeError("u", "s", 0, 1, "r"), "object", b"x"), lambda: str(UnicodeEncodeError.__new__(UnicodeEncodeError)), lambda: UnicodeEncodeError.__new__(UnicodeEncodeError).object]
for attempt in attempts:
    try:
        print(repr(attempt()))
    except Exception as e:
        print(type(e).__name__, e)
