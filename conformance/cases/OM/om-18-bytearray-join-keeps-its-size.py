# @row OM-18
# @strategy counting: a view that is still open blocks resizing, and only counting knows at once that it is not
"""A separator can't be resized while it joins."""
separator = bytearray(b", ")


def parts(change):
    yield b"one"
    change()
    yield b"two"


for change in (separator.clear, lambda: separator.append(1), lambda: separator.__setitem__(0, 59)):
    try:
        print(separator.join(parts(change)))
    except BufferError as error:
        print(error)
print(separator)
