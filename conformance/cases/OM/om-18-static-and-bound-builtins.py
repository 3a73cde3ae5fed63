# @row OM-18
print(
    len, [].append.__name__, [].append.__qualname__, [].append.__self__, len.__self__.__name__, len.__module__,
    len.__name__, len.__qualname__, len.__doc__ is not None, len.__text_signature__, [].append.__text_signature__,
    dict.fromkeys.__self__, dict.fromkeys.__qualname__,
    str.maketrans.__qualname__ if hasattr(str.maketrans, "__qualname__") else "", type(str.maketrans).__name__,
    int.from_bytes.__self__, len.__reduce__(), [].append.__reduce__()[1],
)
print(
    len == len, len is len, hash(len) == hash(len), len != abs, [].append != [].append, "a".upper == "a".upper,
    len.__call__([1]),
)
for bad in (
    lambda: setattr(len, "x", 1), lambda: len.__get__, lambda: len.__code__, lambda: setattr(len, "__doc__", 1),
    lambda: len < abs, lambda: len[0], lambda: type(len)(), lambda: len.nothing, lambda: [].append.__func__,
    lambda: delattr(len, "__name__"),
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
