# @row OM-18
for value in (0, 1, -1, 255, -256, 2**100 - 1, -2**64, True):
    print(value.bit_length(), value.bit_count(), value.as_integer_ratio(), value.is_integer(), type(value.conjugate()).__name__, type(value.real).__name__)
