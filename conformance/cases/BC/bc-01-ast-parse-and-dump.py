# @row BC-01
import ast
print(ast.dump(ast.parse("x = 1 + 2 * y"), indent=2))
print(ast.dump(ast.parse("f(a, *b, k=1, **c)", mode="eval")))
print(ast.dump(ast.parse("def f(a, /, b: int = 1, *c, d, **e) -> str: return [x for x in y if z]")))
print(ast.dump(ast.parse("match x:\n case [1, *_] | {'a': b, **c} if d: pass\n case C(q=1) as r: pass")))
print(ast.dump(ast.parse("try: pass\nexcept* E as e: pass\nelse: pass\nfinally: pass")))
print(ast.dump(ast.parse("async def f():\n async with a as b: await c\n async for i in j: yield i")))
print(ast.dump(ast.parse("f'{a!r:>{w}} text {b=}'", mode="eval")))
print(ast.dump(ast.parse("type A[T: int, *U, **P] = x")))
print(ast.dump(ast.parse("x: int = 5; del a, b; a[1:2, ...] = (yield)")))
print(ast.dump(ast.parse("lambda x, y=1, *z: (x if y else z, not x, -x, x < y <= z, a and b or c, a.b[c])", mode="eval")))
print(ast.dump(ast.parse("x", mode="eval"), include_attributes=True), ast.dump(ast.parse("(int, str) -> None", mode="func_type")))
