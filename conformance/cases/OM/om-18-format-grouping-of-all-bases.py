# @row OM-18
for spec in (",d", "_d", "_x", "_b", "#_o", "012,d", "015_d", "020_x", ",.2f", "_.3e", ",%", ",g", "+,d", " ,d", "=+12,d"):
    print(spec, format(1234567, spec), format(-1234567, spec))
for spec in (",x", ",b", "_n", ",n", ",_d", "_,d", ",c", "_s", ",,d"):
    try:
        print(format(1, spec))
    except ValueError as error:
        print(spec, error)
