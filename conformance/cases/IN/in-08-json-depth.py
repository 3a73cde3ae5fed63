# @row IN-08
# Nesting: json goes as deep as CPython's stack allows, which is far beyond the limit for calls, and says so at the end.
import json


def nested(depth, wrap):
    value = 1
    for _ in range(depth):
        value = wrap(value)
    return value


for depth in 900, 5000, 9900, 10500, 60000:
    for wrap in (lambda v: [v]), (lambda v: {"a": v}), (lambda v: (v, 2)):
        try:
            print(depth, len(json.dumps(nested(depth, wrap))))
        except RecursionError as e:
            print(depth, e)
    for text in "[" * depth + "]" * depth, '{"a":' * depth + "1" + "}" * depth, "[" * depth:
        try:
            print(depth, type(json.loads(text)).__name__)
        except (RecursionError, ValueError) as e:
            print(depth, e)
try:
    json.dumps(nested(2000, lambda v: [v]), check_circular=False)
    json.dumps(object, default=lambda o: [o])
except ValueError as e:
    print(e)
try:
    json.dumps(object, default=lambda o: [o], check_circular=False)
except RecursionError as e:
    print(e)
