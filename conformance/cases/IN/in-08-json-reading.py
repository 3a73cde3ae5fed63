# @row IN-08
# What json reads, every error with its position, and what the scanner of _json itself answers.
import json
import sys
from _json import make_scanner, scanstring


def show(function, *args, **kw):
    try:
        print(repr(function(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


GOOD = ['{}', '[]', ' [1 , 2.5e3,-0,-0.0,1E-2, 12345678901234567890123] ', '{"a": {"b": [null, true, false]}, "a": 2}',
        '"\\u00e9\\ud83d\\ude00\\ud800\\n\\/\\b\\f\\r\\t\\\\\\""', '[NaN, Infinity, -Infinity]', '"\u2603\U0001f600"',
        '[0.1, 1.7976931348623157e308, 1e400, 5e-324, 0.30000000000000004, 123456789.123456789, 1e22, 1e23]']
BAD = ['', '[', '[1', '[1,', '[1,]', '[1 2]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{1:2}', '{"a" 1}', '"abc',
       '"a\nb"', '"\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\ud834\\udd2"', '01', '-', '1e', '.5', 'nul', 'tru', '-Infinit', '[1]x',
       '"\u2603', '\ufeff{}', '["\U0001f600", }']
for text in GOOD + BAD:
    show(json.loads, text)

# Hooks see objects from the inside out, and pairs in their order.
show(json.loads, '{"a": {"b": 1, "c": [{}]}, "d": 2}', object_hook=lambda d: sorted(d.items(), key=str))
show(json.loads, '{"a": {"b": 1, "b": [{}]}, "d": 2}', object_pairs_hook=tuple)
show(json.loads, '[1, -2, 3.5, 1e3, NaN]', parse_int=lambda s: "i" + s, parse_float=lambda s: "f" + s, parse_constant=lambda s: "c" + s)
show(json.loads, '[1, 2]', parse_int=lambda s: 1 / 0)
show(json.loads, '"a\nb"', strict=False)
show(json.loads, b'{"\xc3\xa9": 1}')
show(json.loads, '1' * 5000)

# Equal keys are one object, however they are written.
a, b = json.loads('[{"key-1": 1, "other": 2}, {"key\\u002d1": 1, "other": 3}]')
print([x is y for x, y in zip(a, b)])


class Context:
    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int, parse_constant = float, int, str


scan = make_scanner(Context)
print(scan.strict, scan.object_hook, scan.object_pairs_hook, scan.parse_float, scan.parse_int, scan.parse_constant)
for args in [('[1] 2', 0), ('[1] 2', 4), ('1', 1), ('1', -1), ('nul', 0), (b'1', 0), ('1', 'x'), ('1',), (), ('1', 0, 0), ('1', sys.maxsize + 1)]:
    show(scan, *args)
show(scan, idx=1, string='12')
show(make_scanner)
show(make_scanner, object)
show(setattr, scan, 'strict', 1)
for args in [('a"b"', 0), ('a"b"', 2), ('a"', 5), ('a"', -1), ('a', 0), ('a\nb"', 0, False), ('a\nb"', 0), (1, 2), ('a"',), ('a"', 0, 1, 2)]:
    show(scanstring, *args)
