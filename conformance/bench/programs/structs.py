"""Binary records: packed and unpacked one by one, in place, from a buffer, as iterators; arrays beside them."""
import struct
from array import array


def main(n):
    record = struct.Struct("<IhBxfd8s?")
    header = struct.Struct(">4sHHIQ")
    total = 0
    packed = []
    for i in range(n):
        data = record.pack(i, i % 30000 - 15000, i & 255, i / 4, i / 3, b"name", i & 1)
        packed.append(data)
        total += len(data)
    joined = b"".join(packed)
    for fields in record.iter_unpack(joined):
        total += fields[0] + fields[2]
    for i in range(0, n * record.size, record.size):
        number, small, byte, single, real, name, flag = record.unpack_from(joined, i)
        total += number + small + flag
    memory = bytearray(header.size * n)
    for i in range(n):
        header.pack_into(memory, i * header.size, b"HEAD", i & 0xFFFF, 7, i, i << 20)
    view = memoryview(memory)
    for i in range(n):
        total += header.unpack(view[i * header.size:(i + 1) * header.size])[3]
    numbers = struct.pack(f"{n}i", *range(n))
    total += sum(struct.unpack(f"{n}i", numbers)) + sum(array("i", numbers))
    reals = struct.pack(f">{n}d", *[i / 3 for i in range(n)])
    total += int(sum(struct.unpack(f">{n}d", reals)))
    for i in range(n):
        total += struct.unpack("<I", struct.pack(">I", i))[0] & 255
        total += int.from_bytes(i.to_bytes(4, "big"), "little") & 255
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 100_000)
