# @row OM-18
print((255).to_bytes(), (0).to_bytes(0), (-1).to_bytes(2, signed=True), (-128).to_bytes(1, "little", signed=True), (2**70).to_bytes(9, "little"))
for value, arguments, keywords in ((256, (), {}), (-1, (1,), {}), (128, (1,), {"signed": True}), (-129, (1,), {"signed": True}), (1, (-1,), {}), (1, (1, "middle"), {}), (1, (0,), {}), (1, ("a",), {}), (1, (1, 5), {}), (1, (1, "big", True), {})):
    try:
        print(value.to_bytes(*arguments, **keywords))
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
