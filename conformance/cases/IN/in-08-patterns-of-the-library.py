# @row IN-08
# Patterns that the library compiles for itself are what re's compiler makes of them, watched or not.
import json.decoder
import json.encoder
import json.scanner
import re
import string
import sys
import textwrap
import tokenize
import unittest.loader


def watched(pattern, flags):
    sys.settrace(lambda *event: None)
    try:
        return re._compiler.compile(pattern, flags)
    finally:
        sys.settrace(None)


given = [
    (json.scanner.NUMBER_RE.pattern, re.VERBOSE.value | re.MULTILINE.value | re.DOTALL.value),
    (json.decoder.STRINGCHUNK.pattern, re.VERBOSE.value | re.MULTILINE.value | re.DOTALL.value),
    (json.encoder.HAS_UTF8.pattern, 0),
    (textwrap.TextWrapper.wordsep_re.pattern, re.VERBOSE.value),
    (string.Template.pattern.pattern, re.VERBOSE.value | re.IGNORECASE.value),
    (tokenize.cookie_re.pattern, re.ASCII.value),
    (unittest.loader.VALID_MODULE_NAME.pattern, re.IGNORECASE.value),
    ("", 0),
]
for pattern, flags in given:
    one, two = re._compiler.compile(pattern, flags), re._compiler.compile(pattern, flags)
    other = watched(pattern, flags)
    print(one == two == other, one is two, one.flags, one.groups, dict(one.groupindex) == dict(other.groupindex), one.pattern is pattern)
print(json.scanner.NUMBER_RE.match("-12.5e3").groups())
print(textwrap.TextWrapper.wordsep_re.split("Hello there -- you goof-ball, use the -b option!"))
print([m.groupdict() for m in string.Template.pattern.finditer("$a ${b} $$ $1")])
print(sorted(string.Template.pattern.groupindex.items()))
print(re._compiler.compile(pattern="a|b", flags=re.IGNORECASE))
try:
    re._compiler.compile("(", 0)
except re.PatternError as e:
    print(e)
