# @row OM-18
value = complex(1.5, -2.25)
for spec in ("", ".2f", "+.1e", "g", ">20", "<20.3f", "^20", ",.1f", "n", "_.1f"):
    print(repr(format(value, spec)))
for spec in ("05", "=20", "%", "d", "x", "s", "c"):
    try:
        print(format(value, spec))
    except ValueError as error:
        print(error)
print(format(complex("nan+infj"), "F"), format(-0j, ""), format(complex(0, 1), ""), format(complex(-0.0, 1), "g"))
