# @row IN-05
def fail(e):
    raise e


errors = []
for e in (ValueError("one"), TypeError("two"), KeyError("three")):
    try:
        fail(e)
    except Exception as x:
        x.add_note(f"note on {x!r}")
        errors.append(x)
raise ExceptionGroup("several", [errors[0], ExceptionGroup("inner", errors[1:])])
