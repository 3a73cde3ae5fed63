# @row OM-02
import warnings
warnings.simplefilter("ignore")
class A: pass
statements = """A()[0]|A()[0] = 1|del A()[0]|A[0]|A[0] = 1|del A[0]|5[0]|5[0] = 1|None[1]|(1)['a']|len[0]|(1,)[0] = 2|del (1,)[0]
'abc'[0] = 'x'|del 'abc'[0]|{1}[0]|b'a'[0] = 1|range(3)[0] = 1|[1]['a']|(1,)[None]|'abc'[1.0]|[1][1:'a']|[1]['a'] = 1|del [1]['a']|int[0]|{}[[]]"""
for statement in statements.replace("\n", "|").split("|"):
    try:
        exec(statement)
    except TypeError as e:
        print(statement, "->", e)
