# @row IN-08
# What json writes: numbers, escapes, separators, sorting, indentation, subclasses, defaults, circles, and the encoder of _json.
import enum
import json
from _json import encode_basestring, encode_basestring_ascii, make_encoder


def show(function, *args, **kw):
    try:
        print(repr(function(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Number(int):
    def __repr__(self):
        return "never"


class Real(float):
    def __repr__(self):
        return "never"


class Text(str):
    pass


class Words(list):
    def __iter__(self):
        return iter(["from", "iter"])


class Table(dict):
    def items(self):
        return [("x", 1), ("y", 2)]


class Broken(dict):
    def items(self):
        return [("x", 1, 2)]


class Colour(enum.IntEnum):
    RED = 1


VALUES = [None, True, 0, -1, 2**63, -2**63, 10**30, 0.1, 1e7, 1e-3, 1e-4, 1e16, -0.0, 1.5e300, float("inf"), -float("inf"), float("nan"),
          "", "a\"\\/\b\f\n\r\t\x00\x1f\x7f", "\xe9\u2603\U0001f600\ud800", [], {}, (), [[]], [{}], (1, [2, (3,)]), Number(5), Real(2.5),
          Text("text"), Words([1]), Words(), Table(a=1), Table(), Broken(a=1), Colour.RED, {1: 2, None: 3, True: 4, 2.5: 5, "s": 6},
          {(1, 2): 3}, {Number(1): 1, Real(1.5): 2, Colour.RED: 3}]
for value in VALUES:
    show(json.dumps, value)
    show(json.dumps, value, ensure_ascii=False, indent=1, skipkeys=True)
show(json.dumps, float("nan"), allow_nan=False)
show(json.dumps, {float("inf"): 1}, allow_nan=False)
show(json.dumps, {"b": 1, "a": {"d": 1, "c": 2}, "\u2603": 0, "\U0001f600": 1, "\uffff": 2}, sort_keys=True)
show(json.dumps, {2: 1, 1: 2}, sort_keys=True)
show(json.dumps, {2: 1, "1": 2}, sort_keys=True)
show(json.dumps, [1, {"a": [], "b": [2, {}]}], indent="--", separators=(";", "="))
show(json.dumps, [1, [2]], indent=0)
show(json.dumps, {1, 2}, default=sorted)
show(json.dumps, [object], default=lambda o: (o.__name__, {"again": int}) if o is object else "leaf")
show(json.dumps, object())
show(json.dumps, [1j], default=lambda o: o)

circle = []
circle.append([circle])
show(json.dumps, circle)
table = {}
table["table"] = [table]
show(json.dumps, table)
shared = [1]
show(json.dumps, [shared, shared])

# The encoder itself, its dict of markers, and a function for strings of one's own.
markers = {}
seen = []


def default(o):
    seen.append((len(markers), [type(v).__name__ for v in markers.values()]))
    return 0


encode = make_encoder(markers, default, encode_basestring, None, ": ", ", ", False, False, True)
show(encode, [{"a": object()}], 0)
print(seen, markers)
show(encode, circle, 0)
print(len(markers))
show(make_encoder(None, repr, lambda s: s[::-1], "  ", ":", ",", True, False, True), {"abc": ["def", print]}, 1)
show(make_encoder(None, repr, lambda s: 5, None, ":", ",", True, False, True), "text", 1)
show(make_encoder(None, repr, str, 5, ":", ",", True, False, True), [1], 1)
show(encode)
show(encode, 1)
show(encode, 1, "x")
show(encode, 1, 2, 3)
show(encode, _current_indent_level=0, obj=[1])
show(make_encoder)
show(make_encoder, 5, repr, str, None, ":", ",", 0, 0, 0)
show(make_encoder, None, repr, str, None, b":", ",", 0, 0, 0)
print(encode.encoder is encode_basestring, encode.default is default, encode.indent, encode.key_separator, encode.item_separator,
      encode.sort_keys, encode.skipkeys)
show(encode_basestring, 5)
show(encode_basestring_ascii, b"x")
show(encode_basestring_ascii, "\U0001f600\xe9\ud800")
show(encode_basestring, "\U0001f600\xe9\ud800")
