# @row BC-01
import ast, warnings, pickle, copy
print(ast.AST._fields, ast.AST._attributes, ast.AST.__match_args__, ast.Name.__match_args__)
print(ast.withitem.__doc__, ast.Pass.__doc__, ast.unaryop.__doc__, ast.excepthandler.__doc__)
print(ast.stmt.__doc__)
print(ast.FunctionDef._field_types)
print(ast.Name.__annotations__ is ast.Name._field_types, ast.arguments().__annotations__["vararg"], ast.Load._field_types)
print([c.__name__ for c in ast.expr.__subclasses__()])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ast.Name()
    ast.Name("x", other=1)
    class Own(ast.AST):
        _fields = ("a", "b", "c", "d")
        _field_types = {"a": int, "b": list[int], "c": int | None}
        c = 7
    o = Own(1)
    print(o.a, o.b, o.c, hasattr(o, "d"))
    o = Own()
    print(sorted(str(w.message) for w in caught))
for wrong in (lambda: ast.Name(1, 2, 3), lambda: ast.Name("x", id="y"), lambda: ast.Pass(1)):
    try:
        wrong()
    except TypeError as e:
        print(e)
print(ast.List().elts, type(ast.List().ctx).__name__, ast.Return().value, ast.Constant(3).kind)
tree = ast.parse("def f(a, *, b: int = 3) -> str: return [a, b]")
print(ast.dump(pickle.loads(pickle.dumps(tree))) == ast.dump(tree) == ast.dump(copy.deepcopy(tree)))
