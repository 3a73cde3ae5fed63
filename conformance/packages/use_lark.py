# @package python3-lark
# Parsing by Lark: Earley, LALR, transformers, visitors, ambiguity, errors, indentation.
from lark import Lark, Transformer, Tree, UnexpectedInput, Visitor, v_args
from lark.indenter import Indenter

CALC = r"""
    ?start: sum | NAME "=" sum -> assign
    ?sum: product | sum "+" product -> add | sum "-" product -> sub
    ?product: atom | product "*" atom -> mul | product "/" atom -> div
    ?atom: NUMBER -> number | "-" atom -> neg | NAME -> var | "(" sum ")"
    %import common.CNAME -> NAME
    %import common.NUMBER
    %import common.WS_INLINE
    %ignore WS_INLINE
"""


@v_args(inline=True)
class Calculate(Transformer):
    from operator import add, mul, neg, sub
    from operator import truediv as div

    number = float

    def __init__(self):
        self.vars = {}

    def assign(self, name, value):
        self.vars[name] = value
        return value

    def var(self, name):
        return self.vars[name]


for parser in ("lalr", "earley"):
    calculator = Lark(CALC, parser=parser)
    values = Calculate()
    print(parser, [values.transform(calculator.parse(text)) for text in ("a = 1 + 2", "1 + a * -3", "(a + 5) / 4 - 1")])
    print(calculator.parse("x * (2 + y)").pretty())
    for text in ("1 +", "1 $ 2", "(1", "= 3"):
        try:
            calculator.parse(text)
        except UnexpectedInput as e:
            print(type(e).__name__, e.line, e.column, repr(e.get_context(text)))
json_parser = Lark(
    r"""
    ?value: dict | list | ESCAPED_STRING -> string | SIGNED_NUMBER -> number | "true" -> true | "null" -> null
    list: "[" [value ("," value)*] "]"
    dict: "{" [pair ("," pair)*] "}"
    pair: ESCAPED_STRING ":" value
    %import common.ESCAPED_STRING
    %import common.SIGNED_NUMBER
    %import common.WS
    %ignore WS
    """,
    start="value",
    parser="lalr",
    propagate_positions=True,
)


class ToPython(Transformer):
    string = lambda self, items: items[0][1:-1]
    number = lambda self, items: float(items[0])
    list = lambda self, items: [i for i in items if i is not None]
    pair = tuple
    dict = lambda self, items: dict(i for i in items if i)
    true = lambda self, _: True
    null = lambda self, _: None


tree = json_parser.parse('{"a": [1, -2.5e1, {"b": true}],\n "c": "x", "d": []}')
print(ToPython().transform(tree), tree.meta.end_line, [t.value for t in tree.scan_values(lambda t: t is not None and t.type == "SIGNED_NUMBER")])
ambiguous = Lark('start: e\n e: e "+" e | /[a-z]/', ambiguity="explicit")
print(str(ambiguous.parse("a+b+c")).count("_ambig"))


class Count(Visitor):
    def __init__(self):
        self.seen = []

    def pair(self, tree):
        self.seen.append(str(tree.children[0]))


count = Count()
count.visit(tree)
print(count.seen, Tree("a", [1, Tree("b", [])]).pretty("  "))


class Blocks(Indenter):
    NL_type, OPEN_PAREN_types, CLOSE_PAREN_types, INDENT_type, DEDENT_type, tab_len = "_NL", [], [], "_INDENT", "_DEDENT", 8


blocks = Lark("start: (_NL | line)*\nline: NAME _NL [_INDENT line+ _DEDENT]\n%import common.CNAME -> NAME\n%import common.WS_INLINE\n%declare _INDENT _DEDENT\n%ignore WS_INLINE\n_NL: /(\\r?\\n[\\t ]*)+/\n", parser="lalr", postlex=Blocks())
print(blocks.parse("a\n  b\n    c\n  d\ne\n").pretty())
