# @row OM-18
e = BlockingIOError(11, "text", 5)
print(e.characters_written, e.filename, e.args, e)
e.characters_written = 7
print(e.characters_written)
del e.characters_written
for run in (
    lambda: e.characters_written, lambda: setattr(e, "characters_written", "x"),
    lambda: BlockingIOError(11, "t").characters_written, lambda: BlockingIOError(11, "t", "name").characters_written,
    lambda: delattr(e, "characters_written"),
):
    try:
        print(run())
    except (AttributeError, TypeError, ValueError) as err:
        print(type(err).__name__, err)
print(BlockingIOError(11, "t", "name").filename, OSError(11, "t", 5).characters_written, OSError(2, "t", 5).filename)
