# @row OM-03
import types
candidates = [bool, type(None), type(...), type(NotImplemented), range, slice, memoryview, types.FunctionType, types.BuiltinFunctionType, types.MethodType,
              types.GeneratorType, types.CoroutineType, types.CodeType, types.FrameType, types.TracebackType, types.CellType, types.MappingProxyType,
              types.GetSetDescriptorType, types.MemberDescriptorType, types.WrapperDescriptorType, types.UnionType, types.GenericAlias, types.ModuleType,
              types.SimpleNamespace, property, super, enumerate, zip, map, filter, reversed, type({}.keys()), type(iter([])), type, BaseExceptionGroup]
for base in candidates:
    try:
        type("X", (base,), {})
        print(base.__name__, "ok")
    except TypeError as e:
        print(e)
