# @row OM-18
attempts = [
    "1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1, 0)", "1j / 0", "0 ** -1", "0.0 ** -1",
    "pow(1, -1, 0)", "pow(2, -1, 4)", "[][0]", "()[0]", "''[0]", "b''[0]", "{}['k']", "[].pop()", "[1].pop(5)",
    "{}.pop('k')", "{}.popitem()", "set().pop()", "{1}.remove(2)", "[].remove(1)", "[].index(1)", "().index(1)",
    "'a'.index('b')", "b'a'.index(b'b')", "range(3).index(5)", "range(3)[5]", "next(iter([]))", "int('x')", "int('')",
    "int('1', 99)", "float('x')", "complex('x')", "chr(-1)", "chr(0x110000)", "ord('ab')", "bytes([256])", "bytes(-1)",
    "bytearray([1])[5]", "'%d' % 'x'", "'%q' % 1", "'%s %s' % 1", "'%s' % (1, 2)", "'{}'.format()", "'{x}'.format()",
    "'{0.a}'.format(1)", "format(1, 'q')", "'a' * 10**20", "[0] * 10**20", "range(1, 2, 0)",
    "slice(1, 2, 0).indices(3)", "[1][::0]", "1 << -1", "1 << 10**20", "float(10**400)", "int(float('nan'))",
    "int(float('inf'))", "(10**400) / 1", "round(1.5, 'x')", "memoryview(b'')[0]", "max([])", "sum(['a'])", "hash([])",
    "len(5)", "open('')", "int(b'x')", "str(b'x', 'nope')", "''.encode('nope')", "'é'.encode('ascii')",
    "b'\\xff'.decode()",
]
for attempt in attempts:
    try:
        print(attempt, eval(attempt))
    except Exception as e:
        print(attempt, "->", type(e).__name__, e)
