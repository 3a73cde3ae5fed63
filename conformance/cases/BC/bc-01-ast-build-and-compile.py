# @row BC-01
import ast
tree = ast.Module(body=[ast.Assign(targets=[ast.Name("x", ast.Store())], value=ast.BinOp(ast.Constant(20), ast.Add(), ast.Constant(22)))], type_ignores=[])
ast.fix_missing_locations(tree)
ns = {}
exec(compile(tree, "<tree>", "exec"), ns)
print(ns["x"])
class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node) if isinstance(node.value, int) else node
class Names(ast.NodeVisitor):
    def __init__(self): self.found = []
    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset, node.end_col_offset))
        self.generic_visit(node)
t = ast.parse("a = b + 1\nc = [d for d in e]")
n = Names()
n.visit(t)
print(n.found)
exec(compile(ast.fix_missing_locations(Double().visit(ast.parse("y = 21 + 3"))), "<t>", "exec"), ns)
print(ns["y"], ast.literal_eval("[1, {'a': (2, None)}, -3, 1+2j, {4}]"), ast.unparse(t), [type(x).__name__ for x in ast.walk(ast.parse("f(1)"))])
print(ast.unparse(ast.parse("if a:\n  b=1\nelif c: d\nelse:\n  def f(x, *, y=2): return x**-y\nlambda: (yield)\nprint(f'{x!r}', 'it''s', (1,), not a or b)")))
for bad in (lambda: compile(ast.Module(body=[ast.Expr(ast.Name("x", ast.Load()))], type_ignores=[]), "f", "exec"), lambda: ast.literal_eval("f()"), lambda: compile(ast.Expression(5), "f", "eval"), lambda: ast.parse("1 +"), lambda: compile(ast.parse("x"), "f", "eval"), lambda: ast.literal_eval("1 + 2")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e).split(":")[0])
print(ast.get_source_segment("x = foo(1)", ast.parse("x = foo(1)").body[0].value), ast.Name("q", ast.Load())._fields, isinstance(ast.Constant(1), ast.expr), ast.Constant(1) == ast.Constant(1))
