"""A Markdown renderer: block structure by lines, inline spans by a scanner, output as HTML and as plain text."""
import re
from html import escape
from textwrap import dedent, wrap


class Block:
    tag = None

    def __init__(self, *children, **attributes):
        self.children = list(children)
        self.attributes = attributes

    def html(self, indent=0):
        pad = "  " * indent
        inner = "\n".join(c.html(indent + 1) if isinstance(c, Block) else "  " * (indent + 1) + inline(c) for c in self.children)
        attributes = "".join(f' {k}="{escape(str(v))}"' for k, v in self.attributes.items())
        return f"{pad}<{self.tag}{attributes}>\n{inner}\n{pad}</{self.tag}>"

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.children))})"


def block(tag, base=Block):
    return type(tag.title(), (base,), {"tag": tag})


class Leaf(Block):
    def html(self, indent=0):
        return f"{'  ' * indent}<{self.tag}>{inline(' '.join(self.children))}</{self.tag}>"


class Code(Block):
    tag = "pre"

    def html(self, indent=0):
        language = self.attributes.get("language")
        opening = f'<pre><code class="language-{language}">' if language else "<pre><code>"
        return "  " * indent + opening + escape("\n".join(self.children)) + "</code></pre>"


class Rule(Block):
    def html(self, indent=0):
        return "  " * indent + "<hr>"


class Table(Block):
    def html(self, indent=0):
        header, aligns, *rows = self.children
        lines = ["<table>"]
        for row, cell in [(header, "th"), *((r, "td") for r in rows)]:
            cells = (f'<{cell}{f" align={a}" if a else ""}>{inline(c)}</{cell}>' for c, a in zip(row, aligns))
            lines.append("  <tr>" + "".join(cells) + "</tr>")
        return "\n".join("  " * indent + line for line in [*lines, "</table>"])


P, Quote, UL, OL, LI, Doc = (block(t, b) for t, b in (("p", Leaf), ("blockquote", Block), ("ul", Block), ("ol", Block), ("li", Block), ("article", Block)))
HEADINGS = [block(f"h{n}", Leaf) for n in range(1, 7)]

SPANS = [
    (re.compile(r"`([^`]+)`"), lambda m: f"<code>{escape(m[1])}</code>"),
    (re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)"), lambda m: f'<img alt="{escape(m[1])}" src="{escape(m[2])}">'),
    (re.compile(r"\[([^\]]+)\]\(([^)\s]+)(?:\s+\"([^\"]*)\")?\)"),
     lambda m: f'<a href="{escape(m[2])}"{f""" title="{escape(m[3])}\"""" if m[3] else ""}>{inline(m[1])}</a>'),
    (re.compile(r"<(https?://[^>\s]+)>"), lambda m: f'<a href="{m[1]}">{m[1]}</a>'),
    (re.compile(r"\*\*(.+?)\*\*|__(.+?)__"), lambda m: f"<strong>{inline(m[1] or m[2])}</strong>"),
    (re.compile(r"\*(.+?)\*|_(.+?)_"), lambda m: f"<em>{inline(m[1] or m[2])}</em>"),
    (re.compile(r"~~(.+?)~~"), lambda m: f"<del>{inline(m[1])}</del>"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!~-])"), lambda m: escape(m[1])),
]


def inline(text):
    out, pos, plain = [], 0, 0
    while pos < len(text):
        for pattern, render in SPANS:
            match = pattern.match(text, pos)
            if match:
                out.append(escape(text[plain:pos], quote=False))
                out.append(render(match))
                pos = plain = match.end()
                break
        else:
            pos += 1
    out.append(escape(text[plain:], quote=False))
    return "".join(out)


HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
ITEM = re.compile(r"(\s*)([-*+]|\d+[.)])\s+(.*)")
RULE = re.compile(r"\s*([-*_])(\s*\1){2,}\s*$")
TABLE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")


def cells(line):
    return [c.strip() for c in line.strip().strip("|").split("|")]


def parse(lines):
    i, blocks = 0, []
    while i < len(lines):
        line = lines[i]
        if not line.strip():
            i += 1
        elif m := HEADING.match(line):
            blocks.append(HEADINGS[len(m[1]) - 1](m[2]))
            i += 1
        elif line.startswith("```"):
            j = i + 1
            while j < len(lines) and not lines[j].startswith("```"):
                j += 1
            blocks.append(Code(*lines[i + 1:j], language=line[3:].strip() or None))
            i = j + 1
        elif RULE.match(line):
            blocks.append(Rule())
            i += 1
        elif line.startswith(">"):
            j = i
            while j < len(lines) and lines[j].startswith(">"):
                j += 1
            blocks.append(Quote(*parse([re.sub(r"^> ?", "", l) for l in lines[i:j]])))
            i = j
        elif ITEM.match(line):
            made, i = parse_list(lines, i)
            blocks.append(made)
        elif "|" in line and i + 1 < len(lines) and TABLE.match(lines[i + 1]):
            aligns = [{(0, 1): "right", (1, 1): "center", (1, 0): "left"}.get((c.startswith(":"), c.endswith(":"))) for c in cells(lines[i + 1])]
            j = i + 2
            while j < len(lines) and "|" in lines[j]:
                j += 1
            blocks.append(Table(cells(line), aligns, *map(cells, lines[i + 2:j])))
            i = j
        else:
            j = i
            while j < len(lines) and lines[j].strip() and not (HEADING.match(lines[j]) or ITEM.match(lines[j]) or lines[j][0] == ">"):
                j += 1
            blocks.append(P(*(l.strip() for l in lines[i:max(j, i + 1)])))
            i = max(j, i + 1)
    return blocks


def parse_list(lines, i):
    first = ITEM.match(lines[i])
    indent, ordered = len(first[1]), first[2][0].isdigit()
    attributes = {"start": int(first[2][:-1])} if ordered and first[2][:-1] != "1" else {}
    result = (OL if ordered else UL)(**attributes)
    while i < len(lines):
        m = ITEM.match(lines[i])
        if not m or len(m[1]) != indent or m[2][0].isdigit() != ordered:
            break
        body, j = [m[3]], i + 1
        width = m.start(3)
        while j < len(lines) and (not lines[j].strip() and j + 1 < len(lines) and lines[j + 1].startswith(" " * width) or lines[j].startswith(" " * (indent + 1))):
            body.append(lines[j][width:])
            j += 1
        inner = parse(body)
        result.children.append(LI(*(inner[0].children if len(inner) == 1 and isinstance(inner[0], P) else inner)))
        i = j
    return result, i


def plain(node, width=50):
    match node:
        case str():
            return re.sub(r"[*_`~]", "", node)
        case Code():
            return "\n".join("    " + l for l in node.children)
        case Leaf():
            text = "\n".join(wrap(plain(" ".join(node.children)), width))
            return text.upper() if node.tag.startswith("h") else text
        case Rule():
            return "-" * width
        case Table(children=[header, _, *rows]):
            widths = [max(len(plain(r[k])) for r in [header, *rows]) for k in range(len(header))]
            return "\n".join(" | ".join(plain(c).ljust(w) for c, w in zip(r, widths)).rstrip() for r in [header, *rows])
        case Block(tag="ul" | "ol"):
            marks = (f"{n}." for n in range(node.attributes.get("start", 1), 1000)) if node.tag == "ol" else iter(lambda: "*", None)
            return "\n".join(f"{next(marks)} " + plain(c, width - 3).replace("\n", "\n   ") for c in node.children)
        case Block():
            return "\n".join(plain(c, width) for c in node.children)


SOURCE = dedent(r"""
    # Title with *emphasis* #
    A paragraph with **bold and _nested_ words**, `code <b>`, a [link](http://x.y/?a=1&b=2 "the title")
    and an ![image](pic.png). Escaped \*stars\* & <http://auto.link> ~~gone~~.

    ## Lists
    - one
    - two
      - inner *a*
      - inner b
        1. deep
    - three

    3. third
    4. fourth

    > quoted **text**
    > ### heading inside
    > - item

    ```python
    if a < b: print("&")
    ```
    ---
    | Name | Size | Note |
    |:-----|-----:|:----:|
    | a    | 1    | **x** |
    | long name | 22 | `y` |

    Last line with trailing 'quotes' and "more".
    """)

if __name__ == "__main__":
    document = Doc(*parse(SOURCE.strip().split("\n")))
    print(document.html())
    print("=" * 50)
    print(plain(document))
    print("=" * 50)
    for text in ("plain", "*a* **b** ***c***", "_x_y_", "`*not*`", "[a](b) [c] (d)", "1 < 2 > 0 & \\`", "**unclosed", "[*em*](u \"t\")"):
        print(f"{text!r:24} {inline(text)}")
    print(parse(["* a", "* b", "", "text"]), [c.__name__ for c in HEADINGS[:3]])
