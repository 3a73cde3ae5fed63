# @package python3-pygments
# Highlighting by Pygments: several lexers and formatters.
from pygments import highlight, lex
from pygments.filters import NameHighlightFilter
from pygments.formatters import HtmlFormatter, LatexFormatter, NullFormatter, RawTokenFormatter, Terminal256Formatter, TerminalFormatter
from pygments.lexers import get_all_lexers, get_lexer_by_name, get_lexer_for_filename, guess_lexer
from pygments.styles import get_all_styles, get_style_by_name
from pygments.token import Token, string_to_tokentype
from pygments.util import ClassNotFound

SOURCES = {
    "python": "@decorated\nasync def f(x: int = 0x1F) -> str:\n    '''doc'''\n    return f'{x!r:>{10}} {{}}' + r\"\\d\"  # why\n",
    "json": '{"a": [1, -2.5e3, true, null], "b": "\\u00e9"}',
    "html": "<!DOCTYPE html><p class='a'>x &amp; y<script>var a = 1;</script></p>",
    "java": "public final class A<T> { /* c */ int x = 0b11; String s = \"\\n\"; }",
    "c": "#include <stdio.h>\nint main(void) { return 'a' + 07; } // end\n",
    "bash": "for f in *.txt; do echo \"${f%.txt}\" | sed 's/a/b/'; done\n",
    "sql": "SELECT a, count(*) FROM t WHERE b LIKE 'x%' GROUP BY a -- c\n",
    "yaml": "a: &x\n  - 1\n  - *x\nb: |\n  text\n",
    "rst": "Title\n=====\n\n``code`` and *em*\n\n.. note:: this\n",
    "diff": "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n",
}
for name, source in SOURCES.items():
    tokens = list(lex(source, get_lexer_by_name(name)))
    print(name, len(tokens), [(str(kind), text) for kind, text in tokens][:12])
print(highlight(SOURCES["python"], get_lexer_by_name("python"), HtmlFormatter(linenos=True, cssclass="s", hl_lines=[2])))
print(highlight(SOURCES["json"], get_lexer_by_name("json"), TerminalFormatter()).encode())
print(highlight(SOURCES["c"], get_lexer_by_name("c"), Terminal256Formatter(style="monokai")).encode())
print(highlight(SOURCES["sql"], get_lexer_by_name("sql"), LatexFormatter()))
print(highlight(SOURCES["diff"], get_lexer_by_name("diff"), RawTokenFormatter()))
print(HtmlFormatter(style="default").get_style_defs(".h")[:600])
lexer = get_lexer_by_name("python", stripall=True)
lexer.add_filter(NameHighlightFilter(names=["f"], tokentype=Token.Keyword))
print(highlight("f(g)", lexer, NullFormatter()), list(lex("f(g)", lexer))[0])
print(get_lexer_for_filename("x.rs").name, guess_lexer("#!/usr/bin/python\nprint(1)").name, string_to_tokentype("Name.Function") in Token.Name)
print(len(list(get_all_lexers())) > 400, sorted(get_all_styles())[:5], get_style_by_name("vim").background_color)
try:
    get_lexer_by_name("no such language")
except ClassNotFound as e:
    print(e)
