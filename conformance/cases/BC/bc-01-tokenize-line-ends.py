# @row BC-01
# Tokens show line ends as they are in the source.
import ast
import io
import tokenize

for source in ("x = 1\r\ny\r\n", "# c\r\n\r\nif x:\r\n  y\\\r\n + 1\r\n", "'''a\r\nb'''\r\n", "(a,\r\nb)\r\n", "f'''{x\r\n}\r\nz'''\r\n"):
    for token in tokenize.tokenize(io.BytesIO(source.encode()).readline):
        print(tuple(token))
# What folding makes of a format has no place in the source.
print(ast.dump(ast.parse("'a%sb%10s' % (x, y)", optimize=1), include_attributes=True))
