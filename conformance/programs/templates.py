"""A template engine: scanner, blocks compiled to Python source, inheritance, macros, filters, loops with a loop variable, automatic escaping, errors with lines."""
import re
from html import escape
from textwrap import dedent, indent


class TemplateError(Exception):
    def __init__(self, message, name, line):
        super().__init__(f"{name}:{line}: {message}")


class Safe(str):
    def __html__(self):
        return self


class Undefined:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return f"?{self.name}?"

    def __bool__(self):
        return False

    def __iter__(self):
        return iter(())

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Undefined(f"{self.name}.{name}")


class LoopInfo:
    def __init__(self, items):
        self.items = list(items)
        self.length, self.index0 = len(self.items), -1

    def __iter__(self):
        for self.index0, item in enumerate(self.items):
            yield item

    index = property(lambda self: self.index0 + 1)
    first = property(lambda self: self.index0 == 0)
    last = property(lambda self: self.index == self.length)

    def cycle(self, *values):
        return values[self.index0 % len(values)]


FILTERS = {
    "upper": lambda v: str(v).upper(), "title": lambda v: str(v).title(), "length": len, "join": lambda v, s=", ": s.join(map(str, v)),
    "default": lambda v, d: d if isinstance(v, Undefined) or v is None else v, "safe": Safe, "repr": repr, "sort": lambda v, key=None: sorted(v, key=(lambda x: lookup(x, key)) if key else None),
    "round": round, "first": lambda v: next(iter(v)), "indent": lambda v, n=2: indent(v, " " * n), "money": lambda v: f"{v:,.2f}", "reverse": lambda v: v[::-1],
}


def lookup(value, name):
    if isinstance(value, dict) and name in value:
        return value[name]
    try:
        return getattr(value, name)
    except AttributeError:
        try:
            return value[int(name) if name.lstrip("-").isdigit() else name]
        except (KeyError, IndexError, TypeError):
            return Undefined(name)


class Expressions:
    TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|('[^']*'|\"[^\"]*\")|([A-Za-z_]\w*)|(==|!=|<=|>=|[-+*/%<>|.,()\[\]~]))")

    def __init__(self, text, fail):
        self.tokens, pos, text = [], 0, text.strip()
        while pos < len(text):
            m = self.TOKEN.match(text, pos)
            if not m:
                fail(f"cannot read {text[pos:]!r}")
            self.tokens.append((m.lastindex, m[m.lastindex]))
            pos = m.end()
        self.i, self.fail = 0, fail

    def peek(self):
        return self.tokens[self.i][1] if self.i < len(self.tokens) else None

    def take(self, *expected):
        text = self.peek()
        if text is None or expected and text not in expected:
            self.fail(f"expected {' or '.join(expected) or 'more'}, found {text!r}")
        self.i += 1
        return text

    def whole(self):
        code = self.expression()
        if self.peek() is not None:
            self.fail(f"unexpected {self.peek()!r}")
        return code

    def expression(self):
        code = self.either()
        if self.peek() == "if":
            self.take()
            test = self.either()
            self.take("else")
            code = f"({code} if {test} else {self.expression()})"
        return code

    def chain(self, operators, inner):
        code = inner()
        while self.peek() in operators:
            op = self.take()
            code = f"text({code}) + text({inner()})" if op == "~" else f"{code} {op} {inner()}"
        return f"({code})" if " " in code else code

    def either(self):
        return self.chain(("or",), lambda: self.chain(("and",), self.inverted))

    def inverted(self):
        if self.peek() == "not":
            self.take()
            return f"(not {self.inverted()})"
        return self.chain(("==", "!=", "<", ">", "<=", ">=", "in"), lambda: self.chain(("+", "-", "~"), lambda: self.chain(("*", "/", "%"), self.filtered)))

    def filtered(self):
        code = self.postfix()
        while self.peek() == "|":
            self.take()
            name = self.take()
            if name not in FILTERS:
                self.fail(f"no filter {name!r}")
            args = self.arguments() if self.peek() == "(" else []
            code = f"filters[{name!r}]({', '.join([code, *args])})"
        return code

    def arguments(self):
        self.take("(")
        args = []
        while self.peek() != ")":
            args.append(self.expression())
            if self.peek() != ")":
                self.take(",")
        self.take(")")
        return args

    def postfix(self):
        kind, text = self.tokens[self.i] if self.i < len(self.tokens) else (None, None)
        self.take()
        if kind in (1, 2):
            code = text
        elif kind == 3:
            code = {"true": "True", "false": "False", "none": "None"}.get(text) or f"name(ctx, {text!r})"
        elif text == "(":
            code = self.expression()
            self.take(")")
        elif text == "-":
            code = f"-{self.postfix()}"
        elif text == "[":
            items = []
            while self.peek() != "]":
                items.append(self.expression())
                if self.peek() != "]":
                    self.take(",")
            self.take("]")
            return f"[{', '.join(items)}]"
        else:
            self.fail(f"unexpected {text!r}")
        while self.peek() in (".", "(", "["):
            if self.peek() == "(":
                code = f"{code}({', '.join(self.arguments())})"
            elif self.take() == ".":
                code = f"lookup({code}, {self.take()!r})"
            else:
                code = f"{code}[{self.expression()}]"
                self.take("]")
        return code


class Template:
    PIECES = re.compile(r"(\{\{.*?\}\}|\{%-?.*?-?%\}|\{#.*?#\})", re.DOTALL)

    def __init__(self, source, name="template", loader=None):
        self.name, self.loader, self.line = name, loader or {}, 1
        self.blocks, self.parent, self.serial = {}, None, 0
        self.pieces = self.PIECES.split(source)
        self.at = 0
        self.lines = ["def render(ctx, blocks, out):"]
        self.body(1, ())
        if self.at < len(self.pieces):
            self.fail(f"unexpected {self.pieces[self.at]}")
        self.lines.append("    return out")
        self.source = "\n".join(self.lines)
        self.namespace = {"name": self.find, "lookup": lookup, "filters": FILTERS, "text": str, "show": self.show, "LoopInfo": LoopInfo, "Safe": Safe, "Undefined": Undefined}
        exec(compile(self.source, f"<{name}>", "exec"), self.namespace)

    def fail(self, message):
        raise TemplateError(message, self.name, self.line)

    @staticmethod
    def find(ctx, name):
        return next((scope[name] for scope in reversed(ctx) if name in scope), Undefined(name))

    @staticmethod
    def show(value):
        return value if hasattr(value, "__html__") else escape(str(value))

    def emit(self, depth, text):
        self.lines.append("    " * depth + text)

    def expression(self, text):
        return Expressions(text, self.fail).whole()

    def body(self, depth, ends):
        start = len(self.lines)
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            if piece.startswith("{{"):
                self.emit(depth, f"out.append(show({self.expression(piece[2:-2])}))")
            elif piece.startswith("{%"):
                words = piece[2:-2].strip("-").strip()
                if piece[2] == "-" and self.lines[-1].lstrip().startswith("out.append('"):
                    self.lines[-1] = re.sub(r"(\\n|\\t| )+'\)$", "')", self.lines[-1])
                tag, _, rest = words.partition(" ")
                if tag in ends:
                    break
                method = getattr(self, "tag_" + tag, None)
                if method is None:
                    return
                line = self.line
                method(depth, rest.strip())
                if tag in ("for", "if", "macro", "block") and self.at >= len(self.pieces):
                    self.line = line
                    self.fail(f"{tag} is never closed")
            elif piece and not piece.startswith("{#"):
                text = piece.lstrip(" \n") if self.at and self.pieces[self.at - 1].endswith("-%}") else piece
                if text:
                    self.emit(depth, f"out.append({text!r})")
            self.line += piece.count("\n")
            self.at += 1
        if len(self.lines) == start:
            self.emit(depth, "pass")

    def end(self):
        return self.pieces[self.at][2:-2].strip("- ").partition(" ")[::2] if self.at < len(self.pieces) else ("", "")

    def step(self):
        self.line += self.pieces[self.at].count("\n")
        self.at += 1

    def tag_for(self, depth, rest):
        targets, _, items = rest.partition(" in ")
        names = [t.strip() for t in targets.split(",")]
        self.serial += 1
        n = self.serial
        self.emit(depth, f"loop{n} = LoopInfo({self.expression(items)})")
        self.emit(depth, f"for item{n} in loop{n}:")
        bind = f"{{{names[0]!r}: item{n}" if len(names) == 1 else f"{{**dict(zip({names!r}, item{n}))"
        self.emit(depth + 1, f"ctx.append({bind}, 'loop': loop{n}}})")
        self.step()
        self.body(depth + 1, ("else", "endfor"))
        self.emit(depth + 1, "ctx.pop()")
        if self.end()[0] == "else":
            self.step()
            self.emit(depth, f"if not loop{n}.length:")
            self.body(depth + 1, ("endfor",))

    def tag_if(self, depth, rest):
        self.emit(depth, f"if {self.expression(rest)}:")
        self.step()
        self.body(depth + 1, ("elif", "else", "endif"))
        while self.end()[0] in ("elif", "else"):
            tag, rest = self.end()
            self.emit(depth, f"elif {self.expression(rest)}:" if tag == "elif" else "else:")
            self.step()
            self.body(depth + 1, ("elif", "else", "endif"))

    def tag_set(self, depth, rest):
        name, _, value = rest.partition("=")
        self.emit(depth, f"ctx[-1][{name.strip()!r}] = {self.expression(value)}")

    def tag_include(self, depth, rest):
        self.emit(depth, f"out.append(include({self.expression(rest)}, ctx))")

    def tag_extends(self, depth, rest):
        self.parent = rest.strip("'\"")

    def tag_macro(self, depth, rest):
        name, _, params = rest.rstrip(")").partition("(")
        names = [p.strip() for p in params.split(",") if p.strip()]
        self.emit(depth, f"def {name}(*args, ctx=ctx):")
        self.emit(depth + 1, f"ctx, out = [*ctx, dict(zip({names!r}, args))], []")
        self.step()
        self.body(depth + 1, ("endmacro",))
        self.emit(depth + 1, "return Safe(''.join(out))")
        self.emit(depth, f"ctx[-1][{name!r}] = {name}")

    def tag_block(self, depth, rest):
        name = f"block_{rest}"
        self.emit(depth, f"def {name}(ctx, blocks, out, parent=None):")
        self.step()
        self.body(depth + 1, ("endblock",))
        self.blocks[rest] = name
        self.emit(depth, f"blocks.setdefault({rest!r}, []).append({name})")
        if self.parent is None:
            self.emit(depth, f"run_block({rest!r}, ctx, blocks, out)")

    def render(self, ctx=(), blocks=None, **values):
        out, ctx, blocks = [], [*ctx, values], {} if blocks is None else blocks
        self.namespace["include"] = lambda name, ctx: Safe(self.load(name).render(ctx))
        self.namespace["run_block"] = self.run_block
        self.namespace["render"](ctx, blocks, out)
        if self.parent is not None:
            return self.load(self.parent).render(ctx, blocks)
        return "".join(out)

    @staticmethod
    def run_block(name, ctx, blocks, out):
        chain = blocks[name]

        def run(k):
            inner = []
            scope = {"super": lambda: Safe(run(k + 1)) if k + 1 < len(chain) else ""}
            chain[k]([*ctx, scope], blocks, inner)
            return "".join(inner)
        out.append(run(0))

    def load(self, name):
        if name not in self.loader:
            self.fail(f"no template {name!r}")
        return Template(self.loader[name], name, self.loader)


LIBRARY = {
    "base": "<title>{% block title %}Site{% endblock %}</title>\n<main>{% block body %}(nothing){% endblock %}</main>\n{% include 'footer' %}",
    "footer": "<footer>{{ year }} {{ owner|default('nobody') }}</footer>",
    "page": "{% extends 'base' %}{% block title %}{{ super() }} – {{ title }}{% endblock %}{% block body %}{% for p in people|sort('age') %}{{ loop.index }}/{{ loop.length }} {{ p.name }} ({{ p.age }}){{ '' if loop.last else '; ' }}{% else %}nobody{% endfor %}{% endblock %}",
    "macros": dedent("""\
        {% macro cell(text, tag) %}<{{ tag|default('td') }}>{{ text }}</{{ tag|default('td') }}>{% endmacro -%}
        <table>
        {%- for row in rows %}
          <tr class="{{ loop.cycle('odd', 'even') }}">{% for v in row %}{{ cell(v, 'th') if loop.first else cell(v) }}{% endfor %}</tr>
        {%- endfor %}
        </table>"""),
}


class Person:
    def __init__(self, name, age):
        self.name, self.age = name, age


def main():
    people = [Person("Ann", 31), Person("Bob <b>", 25), Person("Eve", 40)]
    page = Template(LIBRARY["page"], "page", LIBRARY)
    print(page.render(title="People & Co", people=people, year=2024, owner="me"))
    print(page.render(title="Empty", people=[], year=1999))
    print(Template(LIBRARY["macros"], "macros").render(rows=[["a", 1, "<x>"], ["b", 2.5, None]]))
    for source in ("{{ 1 + 2 * 3 }} {{ (1 + 2) * 3 }} {{ 7 % 4 - -1 }} {{ 'a' ~ 1 ~ x }}", "{{ d.k.inner }} {{ d.list.1 }} {{ d['list'][0] }} {{ d.none.at.all }}", "{{ name|upper|reverse }} {{ d.list|join('-')|safe }} {{ 1234.5|money }} {{ items|length }}",
                   "{% if x > 5 and not y %}big{% elif x == 5 or y %}five{% else %}small{% endif %}", "{% set z = x * 2 %}{{ z }}{# a comment {{ x }} #}!", "{% for k, v in d.pairs %}{{ k }}={{ v }}{% if not loop.last %}, {% endif %}{% endfor %}",
                   "{% for a in items %}{% for b in items if false else items %}{{ a * b }} {% endfor %}| {% endfor %}", "{{ '<i>' }} {{ '<i>'|safe }} {{ name|repr }}", "{{ 'in' if 2 in items else 'out' }} {{ [1, x, 'q']|first }} {{ (items|sort)[0] }}", "plain { text } %} }}"):
        print(f"{Template(source).render(x=5, y=False, name='Vert', items=[3, 1, 2], d={'k': {'inner': 'deep'}, 'list': [10, 20], 'pairs': [('a', 1), ('b', 2)]})}")
    for bad in ("line one\n{{ 1 + }}", "{% if x %}never closed", "{% for x in y %}\n\n{{ x | nope }}{% endfor %}", "{% endif %}", "{{ a b }}", "{{ $ }}", "{% unknown %}", "{% extends 'missing' %}"):
        try:
            print(Template(bad, "bad").render())
        except TemplateError as e:
            print(e)
    print(Template("{% for x in y %}{{ x.z|upper }}{% endfor %}").source)


main()
