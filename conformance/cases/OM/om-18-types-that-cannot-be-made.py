# @row OM-18
import types
for kind in (types.NoneType, types.EllipsisType, types.NotImplementedType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.BuiltinFunctionType, types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.GetSetDescriptorType, types.MemberDescriptorType, types.FrameType, types.TracebackType, types.UnionType, types.CellType, types.MethodType, types.FunctionType, types.CodeType, types.ModuleType, type({}.keys()), type(iter([])), type(iter(dict()))):
    try:
        print(kind.__name__, type(kind()).__name__)
    except TypeError as error:
        print(error)
