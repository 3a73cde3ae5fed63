# @row IM-02
# A loader that changes the tree of a module.
import ast, importlib.machinery as m, importlib.util
from scratch import Scratch
class Double(ast.NodeTransformer):
    def visit_Constant(self, node): return ast.copy_location(ast.Constant(node.value * 2), node)
class L(m.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1): return compile(Double().visit(ast.parse(data)), path, "exec")
with Scratch() as s:
    path = s.write("doubled.py", "a = 21\nb = 'ab'\n")
    spec = importlib.util.spec_from_file_location("doubled", path, loader=L("doubled", path))
    mod = importlib.util.module_from_spec(spec); spec.loader.exec_module(mod)
    print(mod.a, mod.b)
