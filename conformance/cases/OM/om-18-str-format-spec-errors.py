# @row OM-18
specs = [
    "", "10", "<10", "^10", ">10", "=10", "+", "-", " ", "#", "0", "010", ",", "_", ".3", "10.3", "s", "d", "f", "x",
    "c", "n", "%", "e", "zf", "<<5", "*^7", "{", "}", "5s5", "é>4", "..3", "10.", ".", "1000000000000000000000", "a10",
]
for spec in specs:
    row = []
    for value in ("ab", 42, 2.5):
        try: row.append(repr(format(value, spec)))
        except (ValueError, OverflowError) as e: row.append(str(e))
    print(repr(spec), *row, sep=" | ")
