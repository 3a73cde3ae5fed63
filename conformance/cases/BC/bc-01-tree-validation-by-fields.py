# @row BC-01
# Nodes without alternatives are taken for what their fields say; deep trees are refused at CPython's limits.
import ast

PLACE = dict(lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)


class Duck:
    def __init__(self, **fields):
        self.__dict__.update(fields, **PLACE)


def verdict(tree, mode="eval"):
    try:
        return type(compile(tree, "f", mode)).__name__
    except (TypeError, ValueError, RuntimeError, SyntaxError, SystemError, OverflowError) as e:
        return f"{type(e).__name__}: {e}"


name = ast.Name("a", ast.Load(), **PLACE)
print(verdict(ast.Expression(ast.Call(name, [], [Duck(arg="k", value=name)], **PLACE))))
print(verdict(ast.Expression(ast.Call(name, [], [Duck(value=1)], **PLACE))))
print(verdict(ast.Expression(ast.Lambda(Duck(args=[Duck(arg="x")]), name, **PLACE))))
print(verdict(ast.Expression(Duck(id="a", ctx=ast.Load())))[:40])
growing = ast.List([], ast.Load(), **PLACE)


class Grows(ast.Name):
    @property
    def ctx(self):
        growing.elts.append(1)
        return ast.Load()

    @ctx.setter
    def ctx(self, value):
        pass


growing.elts.append(Grows("a", **PLACE))
print(verdict(ast.Expression(growing)))
for depth in 5000, 20000:
    tree = name
    for _ in range(depth):
        tree = ast.UnaryOp(ast.Not(), tree, **PLACE)
    print(depth, verdict(ast.Expression(tree)))
for depth in 5000, 20000:
    try:
        print(type(ast.parse("a." * depth + "b").body[0].value).__name__)
    except RecursionError as e:
        print(e)
constant = ast.Constant(1)
print(ast.parse(constant, mode="exec") is constant)
