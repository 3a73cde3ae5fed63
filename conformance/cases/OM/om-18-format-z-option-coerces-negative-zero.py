# @row OM-18
for value in (-0.0, -0.001, -0.004, -0.006, 0.0, -1.0):
    print([format(value, spec) for spec in (".2f", "z.2f", "+z.1f", " z.1f", "zg", "z.0e", "z%", "zF")])
for value, spec in ((1, "zd"), ("a", "z"), (1, "z.1f"), (-0j, "z.1f")):
    try:
        print(format(value, spec))
    except ValueError as error:
        print(error)
