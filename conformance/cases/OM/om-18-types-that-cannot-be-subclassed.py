# @row OM-18
import types
kinds = [bool, type(None), type(...), type(NotImplemented), range, slice, memoryview, types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.GeneratorType, types.CodeType, types.FrameType, types.CellType, types.MappingProxyType, type({}.items()), type(iter("")), types.UnionType, types.GenericAlias, types.ModuleType, classmethod, property, super, enumerate, types.SimpleNamespace, types.TracebackType, type(iter(int, 1))]
for kind in kinds:
    try:
        print(type("Sub", (kind,), {}).__base__.__name__, "can be")
    except TypeError as error:
        print(error)
