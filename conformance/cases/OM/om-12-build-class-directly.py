# @row OM-12
print(__build_class__(lambda: None, "A"), __build_class__(lambda: None, "B", int).__bases__)
def body():
    x = 1
    return "ignored"
print(__build_class__(body, "C").__name__, hasattr(__build_class__(body, "C"), "x"))
for args, kw in (
    ((), {}), ((body,), {}), ((5, "A"), {}), ((body, 5), {}), ((body, "A", 5), {}), ((body, "A"), {"metaclass": 5}),
    ((body, "A"), {"k": 1}), ((len, "A"), {}),
):
    try:
        print(__build_class__(*args, **kw))
    except TypeError as e:
        print(e)
