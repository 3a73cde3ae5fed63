# @row BC-01
import ast
name, store, one = ast.Name("x"), ast.Name("x", ast.Store()), ast.Constant(1)
args = ast.arguments()
bad_statements = [
    ast.Delete([]), ast.Delete([name]), ast.Assign([], one), ast.Assign([one], one), ast.Assign([store], None), ast.Assign([store], store),
    ast.AnnAssign(ast.Attribute(name, "a", ast.Store()), name, None, 1), ast.TypeAlias(one, [], one), ast.FunctionDef("f", args, []),
    ast.FunctionDef("f", ast.arguments(defaults=[one]), [ast.Pass()]), ast.FunctionDef("f", ast.arguments(kwonlyargs=[ast.arg("a")]), [ast.Pass()]),
    ast.ClassDef("C", [None], [], [ast.Pass()]), ast.For(name, one, [ast.Pass()]), ast.While(one, []), ast.If(one, [None]), ast.With([], [ast.Pass()]),
    ast.Raise(None, one), ast.Try([ast.Pass()]), ast.Try([ast.Pass()], [], [ast.Pass()], [ast.Pass()]), ast.TryStar([ast.Pass()]), ast.Try([ast.Pass()], [ast.ExceptHandler(None, None, [])]),
    ast.Import([]), ast.ImportFrom("m", []), ast.ImportFrom("m", [ast.alias("a")], -1), ast.Global([]), ast.Nonlocal([]), ast.Match(one, []),
    ast.FunctionDef("f", args, [ast.Pass()], type_params=[ast.TypeVar("None")]),
]
bad_expressions = [
    ast.BoolOp(ast.And(), [one]), ast.Dict([one], []), ast.ListComp(one, []), ast.Compare(one, [], []), ast.Compare(one, [ast.Lt()], [one, one]),
    ast.NamedExpr(one, one), ast.Name("None"), ast.Attribute(one, "a", ast.Store()), ast.List([None]), ast.Constant([]), ast.Constant((1, {})), ast.Call(one, [None]),
    ast.Starred(store), ast.Lambda(args, store), ast.Set([store]), ast.Name("x", 5), ast.BinOp(one, ast.Load(), one), ast.Name(5),
]
bad_patterns = [
    ast.MatchValue(ast.Constant(None)), ast.MatchValue(name), ast.MatchValue(ast.Constant((1,))), ast.MatchSingleton(1), ast.MatchMapping([one], []), ast.MatchMapping([], [], "_"),
    ast.MatchClass(one), ast.MatchClass(name, [], ["a"], []), ast.MatchStar("x"), ast.MatchAs(ast.MatchAs(), None), ast.MatchAs(None, "_"), ast.MatchOr([ast.MatchAs()]), ast.MatchAs(None, "True"),
    ast.MatchSequence([ast.MatchStar("a"), ast.MatchValue(ast.UnaryOp(ast.USub(), one)), ast.MatchValue(ast.UnaryOp(ast.Not(), one))]),
]
bad_statements += [ast.Expr(e) for e in bad_expressions]
bad_statements += [ast.Match(one, [ast.match_case(p, None, [ast.Pass()])]) for p in bad_patterns]
for statement in bad_statements:
    try:
        compile(ast.fix_missing_locations(ast.Module([statement], [])), "<tree>", "exec")
        print("fine", ast.dump(statement))
    except Exception as e:
        print(type(statement).__name__, type(e).__name__, str(e).split(" at 0x")[0])
for position in ((2, 0, 1, 0), (1, 5, 1, 3), (-1, 0, 1, 0), (1, -1, 1, 0), (None, 0, 1, 0), (1, "a", 1, 1), (1, 2**40, 1, 1)):
    try:
        fields = dict(zip(("lineno", "col_offset", "end_lineno", "end_col_offset"), position))
        compile(ast.Expression(ast.Constant(1, **fields)), "<tree>", "eval")
        print("fine")
    except Exception as e:
        print(type(e).__name__, e)
