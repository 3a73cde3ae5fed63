# @package python3-pyparsing
# Grammars by pyparsing: words, repetition, actions, precedence, recursion, results by name, errors.
import pyparsing as pp
from pyparsing import CaselessKeyword, Combine, Forward, Group, Keyword, Literal, OneOrMore, Optional, ParseException, QuotedString, Regex, SkipTo, Suppress, Word, ZeroOrMore
from pyparsing import alphanums, alphas, delimitedList, infixNotation, nestedExpr, nums, oneOf, opAssoc, pyparsing_common

greet = Word(alphas) + "," + Word(alphas) + oneOf("! ? .")
print(greet.parseString("Hello, World!"), greet.parse_string("Hi , there ?").as_list())
integer = Word(nums).set_parse_action(lambda t: int(t[0]))
variable = Word(alphas, alphanums + "_")


def binary(tokens):
    parts = tokens[0]
    value = parts[0]
    for operator, operand in zip(parts[1::2], parts[2::2]):
        value = {"+": value + operand, "-": value - operand, "*": value * operand, "/": value / operand if operand else 0, "^": value**operand}[operator]
    return value


expression = infixNotation(
    integer,
    [("^", 2, opAssoc.RIGHT, binary), (oneOf("- +"), 1, opAssoc.RIGHT, lambda t: -t[0][1] if t[0][0] == "-" else t[0][1]), (oneOf("* /"), 2, opAssoc.LEFT, binary), (oneOf("+ -"), 2, opAssoc.LEFT, binary)],
)
for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 1", "-4 + 10 / 4", "8 / 2 / 2"]:
    print(text, "=", expression.parse_string(text, parse_all=True)[0])
json_value = Forward()
string = QuotedString('"', esc_char="\\")
member = Group(string("name") + Suppress(":") + json_value("value"))
json_value <<= string | pyparsing_common.number | Keyword("true").set_parse_action(lambda: True) | Group(Suppress("[") + Optional(delimitedList(json_value)) + Suppress("]")) | pp.Dict(Suppress("{") + Optional(delimitedList(member)) + Suppress("}"))
print(json_value.parse_string('{"a": [1, 2.5, {"b": true}], "c": "x\\"y"}').dump())
select = CaselessKeyword("select") + Group(delimitedList(variable | "*"))("columns") + CaselessKeyword("from") + variable("table") + Optional(CaselessKeyword("where") + SkipTo(";")("condition")) + ";"
row = select.parse_string("SELECT a, b FROM t where a > 1 ;")
print(row.columns.as_list(), row.table, row["condition"], row.as_dict())
print(list(integer.scan_string("a1 bb22 ccc333")), integer.search_string("x 1 y 2").as_list(), integer.copy().set_parse_action(lambda t: f"<{t[0]}>").transform_string("n 4, m 55"))
print(nestedExpr().parse_string("(a (b c) (d (e)))").as_list(), Combine(Word(nums) + "." + Word(nums)).parse_string("3.14"), Regex(r"(?P<y>\d+)-(?P<m>\d+)").parse_string("2001-02").as_dict())
print(pp.OneOrMore(pp.Word(pp.alphas) + ~pp.FollowedBy(";")).parse_string("a b c;"), ZeroOrMore("x").parse_string("xxy").as_list(), (Literal("a") ^ Literal("ab")).parse_string("ab"))
for grammar, text in [(greet, "Hello World"), (expression, "1 +"), (json_value, "{"), (OneOrMore(integer), "x"), (select, "select from t;")]:
    try:
        print(grammar.parse_string(text, parse_all=True))
    except ParseException as e:
        print(e, e.lineno, e.col, repr(e.line), e.explain(depth=0).splitlines()[-1])
