# @row IN-08
# Counts of repetitions have 32 bits without a sign; what is longer than any text never matches.
import re

for count in 2**31 - 1, 2**31, 2**32 - 2:
    for pattern in ".{%d}", ".{%d}?", "(?:.x){%d}", "(.){%d,}?", "a{,%d}", "(?:x){,%d}", ".{%d}+":
        print(count, pattern, re.match(pattern % count, "x" * 5))
for count in 2**32 - 1, 2**64:
    try:
        print(re.match(".{%d}" % count, "x"))
    except OverflowError as e:
        print(e)
import _sre

for template in ["", (), ""], ["", 1.5, ""], ["", -1, ""]:
    try:
        _sre.template("", template)
    except TypeError as e:
        print(e)
for template in [], [""], ["", 1], ["", 1, "", 2]:
    try:
        print(type(_sre.template("", template)).__name__)
    except TypeError as e:
        print(e)
