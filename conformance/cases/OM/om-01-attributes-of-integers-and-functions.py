# @row OM-01
print(
    (5).real, (5).imag, (5).numerator, (5).__class__, (1.5).real, (2j).imag, "s".__len__(), [].__class__.__name__,
    (lambda: 0).__name__,
)
def f(): pass
f.note = "attribute"
print(f.note, vars(f))
for target in (5, "s", None, (), [], 1.5, len):
    try: target.note = 1
    except AttributeError as e: print(e)
print(hasattr(5, "__dict__"), hasattr(f, "__dict__"), hasattr([], "__dict__"), hasattr(ValueError(), "__dict__"))
