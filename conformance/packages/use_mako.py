# @package python3-mako python3-markupsafe
# Templates by Mako, which makes Python modules of them: inheritance, defs, filters, control, errors.
from mako import exceptions
from mako.lookup import TemplateLookup
from mako.template import Template

print(Template("hello ${name | u}, ${', '.join(x.upper() for x in items)}\\\n!").render(name="a b&c", items=["x", "y"]))
lookup = TemplateLookup()
lookup.put_string("base.html", "<h1><%block name='title'>base</%block></h1>\n${self.body()}\n${next.foot(3)}")
lookup.put_string(
    "page.html",
    """<%inherit file="base.html"/>
<%namespace name="lib" file="lib.html"/>
<%! import math %>
<%block name="title">page ${parent.title()}</%block>
% for n, row in enumerate(rows):
  % if row is None:
    <% continue %>
  % elif loop.first:
    first
  % endif
  ${lib.cell(row, n=n)} ${loop.index} ${math.floor(row * 1.5)}
% endfor
<%def name="foot(n)">${'-' * n}<%doc>never seen</%doc></%def>
## comment
<%text>${raw}</%text>
""",
)
lookup.put_string("lib.html", """<%def name="cell(x, n=0)" filter="trim">   [${n}:${x}]${caller.body() if caller else ''}  </%def>""")
print(lookup.get_template("page.html").render(rows=[1, None, 3]))
print(Template("<%page args='x, y=2'/>${x + y} ${z}", strict_undefined=False).render(x=1, z="z"))
print(Template("<%def name='bold()'><b>${caller.body(word='w')}</b></%def><%call expr='bold()' args='word'>in ${word}</%call>").render())
print(Template("${a} ${b | h,trim}", default_filters=["str"]).render(a="<", b=" <x> "), Template("${x}", imports=["from html import escape as e"], default_filters=["e"]).render(x="<&>"))
print(Template("<%def name='f(x)'>${x * 2}</%def>").get_def("f").render(x=4), Template("% while True:\n${n}\n<% break %>\n% endwhile").render(n=1))
for source in ["% if x:\n", "${1 +}", "<%nothing/>", "<%def name='x'>", "% endfor"]:
    try:
        Template(source)
    except (exceptions.SyntaxException, exceptions.CompileException) as e:
        print(type(e).__name__, str(e).split(" in file")[0])
try:
    Template("\n\n${1 / x}").render(x=0)
except ZeroDivisionError:
    text = exceptions.text_error_template().render()
    print([line.strip() for line in text.splitlines() if "1 / x" in line or "ZeroDivision" in line])
