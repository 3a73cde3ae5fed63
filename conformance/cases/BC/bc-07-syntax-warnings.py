# @row BC-07
import warnings
sources = ["x is 5", "x is 'a'", "x is not ()", "5 is 5", "'\\d'", "b'\\q'", "assert (x, 'message')", "'a'(1)", "5()", "[1](2)", "(1, 2)(3)", "None()", "x = [1, 2] [3, 4]", "[(1, 2) (3, 4)]", "'abc'['x']", "(1,)['a']", "None[0]", "5[0]", "{1}[0]", "(lambda: 0)[0]", "f'{x}'[1.5]", "1if x else y", "0x1for x in y", "1or 2", "[1for x in y]", "'\\777'", "x = {1: 2}[5]", "return_ = 1 is None", "x == 5 is True", "0777 if 0 else 1", "...()", "True()", "[][1.0]", "''[()]"]
for s in sources:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(s, "<s>", "exec")
        except SyntaxError as e:
            print(repr(s), "SyntaxError", e.msg)
    print(repr(s), [(w.category.__name__, str(w.message), w.lineno) for w in caught])
