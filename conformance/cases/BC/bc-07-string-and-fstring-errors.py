# @row BC-07
sources = ["'abc", '"abc\n"', "'''abc", "f'{'", "f'{}'", "f'{x'", "f'}'", "f'{x!}'", "f'{x!z}'", "f'{x!r'", "f'{x:{y}'", "f'{x:'", "f'{a b}'", "f'{*x}'", "f'{x=!}'", "f'{lambda x: 1}'", "f'{yield}'", "f'{x:{y:{z:{w}}}}'", "f'{a[}'", "f'{(}'", "f'{x)}'", "f'{!r}'", "f'{:5}'", "f'{=}'", "f'{ }'", "f'{x = }'", "f'{x!r:5}'", "f'''{\nx\n}'''", "f'{x # c'", "f'{x}' b'y'", "'a' b'b'",
           "b'é'", "'\\x1'", "'\\u12'", "'\\N{no such name}'", "'\\N{DIGIT ONE'", "'\\U00110000'", "b'\\x1'", "'\\400'", "'\\d'", "rb'\\d'", "u'x'", "ub'x'", "fr'{x}\\d'", "bf'x'", "f'{\"nested\"}'", "f'{'same quotes'}'", "f'{f'{f'{1}'}'}'", "f'{x:%Y-%m}'", "f'{{x}}'", "f'{{x}'", "f'{x}}'", "'a' f'{b}' 'c'", "f\"{'\\n'}\"", "f'{x;y}'", "f'{import x}'", "f'{a := 5}'", "f'{(a := 5)}'", "f'{x:=5}'", "f'{a.1}'", "f'{1.a}'", "f'{x!r }'", "f'{x! r}'", "f'{not}'", "f'{'a' 'b'}'", "f'{x:{}}'"]
import warnings
warnings.simplefilter("error")
for s in sources:
    try:
        compile(s, "<s>", "exec")
        print(s, "is fine")
    except SyntaxError as e:
        print(repr(s), "->", e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))
    except Warning as e:
        print(s, "->", type(e).__name__, e)
