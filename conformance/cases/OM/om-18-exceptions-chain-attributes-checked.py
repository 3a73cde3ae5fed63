# @row OM-18
e = ValueError()
for statement in (
    "e.__cause__ = 5", "e.__context__ = 'x'", "e.__traceback__ = 1", "del e.__cause__", "del e.__context__",
    "del e.__traceback__", "e.__suppress_context__ = 5", "e.__suppress_context__ = 'x'", "del e.__suppress_context__",
    "e.__cause__ = ValueError", "raise e from 5", "raise 5", "raise int", "raise None", "raise ValueError from 5",
    "raise", "e.with_traceback(5)", "e.with_traceback()",
):
    try:
        exec(statement)
        print(statement, "fine")
    except (TypeError, RuntimeError, ValueError, AttributeError) as err:
        print(statement, "->", type(err).__name__, err)
