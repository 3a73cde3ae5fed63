# @row BC-01
import tokenize, io, token
source = '''# comment
def f(x, y=1.5):
    """doc
    more"""
    if x >= 2 and not y:  # why
        return [f"{x!r:>{y}} z", 0x1F, 1_000j, rb'raw', ...]

class A: pass
x = (1 +
     2) \\
    // 3; y := 4 -> @ !=
'''
for t in tokenize.generate_tokens(io.StringIO(source).readline):
    print(tokenize.tok_name[t.type], repr(t.string), t.start, t.end, tokenize.tok_name[t.exact_type] if t.type == token.OP else "")
print(list(tokenize.tokenize(io.BytesIO(b"# coding: latin-1\nx").readline))[0], tokenize.detect_encoding(io.BytesIO(b"\xef\xbb\xbfx = 1\n").readline))
for bad in ("(1", "'abc", "if x:\n    y\n  z", "'''never", "1_", "0777", "\u20ac = 1", "f'{x'", "x = $"):
    try:
        print([t.string for t in tokenize.generate_tokens(io.StringIO(bad).readline)])
    except (tokenize.TokenError, SyntaxError) as e:
        print(type(e).__name__, e)
