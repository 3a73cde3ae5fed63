# @package python3-jinja2 python3-markupsafe
# Templates by Jinja2: inheritance, macros, loops, filters, tests, escaping, sandbox, errors.
import asyncio

from jinja2 import DictLoader, Environment, StrictUndefined, Template, TemplateSyntaxError, UndefinedError, select_autoescape
from jinja2.sandbox import SandboxedEnvironment, SecurityError
from markupsafe import Markup, escape

print(Template("Hello {{ name|default('you')|title }}{% if more %}, {{ more|join(' and ') }}{% endif %}!").render(name="ann lee", more=[1, 2]))
environment = Environment(
    loader=DictLoader(
        {
            "base.html": "<title>{% block title %}Base{% endblock %}</title>\n{% block body %}{% endblock %}",
            "page.html": "{% extends 'base.html' %}{% from 'macros.html' import item with context %}"
            "{% block title %}{{ super() }} - {{ title }}{% endblock %}"
            "{% block body %}<ul>{% for u in users if u.active %}{{ item(u, loop.index, last=loop.last) }}{% else %}none{% endfor %}</ul>{% endblock %}",
            "macros.html": "{% macro item(u, n, last=false) %}<li class=\"{{ loop_class|default('c') }}\">{{ n }}: {{ u.name }}{{ '.' if last else ';' }}</li>{% endmacro %}",
            "space.txt": "{%- for a, b in pairs|dictsort -%}\n  {{ a }}={{ '%05.1f'|format(b) }}\n{%- endfor %}\n{# nothing #}{% raw %}{{ raw }}{% endraw %}",
        }
    ),
    autoescape=select_autoescape(),
    trim_blocks=True,
)
environment.filters["shout"] = lambda text: text.upper() + "!"
users = [{"name": "<Ann>", "active": True}, {"name": "Bob", "active": False}, {"name": Markup("<b>Cy</b>"), "active": True}]
print(environment.get_template("page.html").render(title="A & B", users=users))
print(environment.get_template("page.html").render(users=[]))
print(environment.get_template("space.txt").render(pairs={"b": 2.25, "a": 1}))
print(environment.from_string("{{ 'x'|shout }} {{ [3,1,2]|sort|map('string')|join }} {{ range(10)|batch(4)|list }} {{ {'a': [1]}|tojson }}").render())
print(environment.from_string("{% set ns = namespace(n=0) %}{% for i in range(5) %}{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }} {{ 7 is odd }} {{ 'a' in 'abc' }} {{ 3 // 2 ** 2 }} {{ (1, 2)[::-1] }}").render())
print(list(environment.from_string("{% for i in x recursive %}{{ i.v }}{{ loop(i.c) if i.c }}{% endfor %}").generate(x=[{"v": 1, "c": [{"v": 2, "c": []}]}])))
print(escape("<a href='x'>&</a>"), Markup("<em>%s</em>") % "<x>", Markup("<p>a &lt; b</p>").striptags())
for source in ["{% for x in %}", "{{ a b }}", "{% if x %}", "{% endfor %}", "{{ x|nofilter }}", "{% block a %}{% endblock %}{% block a %}{% endblock %}"]:
    try:
        Environment().from_string(source)
    except TemplateSyntaxError as e:
        print(type(e).__name__, e.lineno, e.message)
strict = Environment(undefined=StrictUndefined)
for source in ["{{ missing }}", "{{ d.x.y }}", "{{ missing is defined }}", "{{ 1 / 0 }}"]:
    try:
        print(strict.from_string(source).render(d={}))
    except (UndefinedError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
try:
    SandboxedEnvironment().from_string("{{ ().__class__.__bases__ }}").render()
except SecurityError as e:
    print("sandbox", e)


async def later():
    async def numbers():
        for i in range(3):
            yield i

    return await Environment(enable_async=True).from_string("{% for n in numbers() %}{{ n }},{% endfor %}").render_async(numbers=numbers)


print(asyncio.run(later()))
