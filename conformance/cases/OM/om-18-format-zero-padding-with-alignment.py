# @row OM-18
for spec in ("05", "<05", ">05", "^05", "=05", "x<05", "0<5", "+06", "#010x", "#010b", "x=+8", "08.2f", "<08.2f", "=8.2f"):
    print(spec, format(-42, spec) if "f" not in spec else format(-4.2, spec))
for spec in ("05", "<05", "=5", "+5", "z5", "#5", " 5", ",", "d"):
    try:
        print(spec, repr(format("ab", spec)))
    except ValueError as error:
        print(spec, error)
