# @row OM-03
import types, sys
candidates = [type(iter([])), type({}.keys()), type({}.items()), type(iter({})), types.GeneratorType, types.CoroutineType, types.BuiltinFunctionType, types.FrameType,
              types.GetSetDescriptorType, types.MemberDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType,
              types.ClassMethodDescriptorType, types.UnionType, type(sys.flags), type(sys.float_info), type(sys.version_info), types.AsyncGeneratorType]
for cls in candidates:
    try:
        print(cls())
    except TypeError as e:
        print(e)
print(type(None)(), type(...)(), type(NotImplemented)(), types.EllipsisType() is ...)
for cls in (type(None), type(...), type(NotImplemented)):
    try:
        cls(1)
    except TypeError as e:
        print(e)
