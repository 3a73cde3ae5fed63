# @verify 0 270
# @nightly 0 270
"""The table of opcodes: each number with its name, what `_opcode` says of it, and its effect on the stack; the last numbers are the tables of `opcode` and `_opcode_metadata`."""

import _opcode
import _opcode_metadata
import dis
import opcode
import sys

# All classes of operands: flags, counts, those that need one, two and three extensions.
OPERANDS = [None, *range(17), 31, 32, 33, 100, 254, 255, 256, 257, 511, 512, 65535, 65536, 1 << 24]
KINDS = [name for name in dir(_opcode) if name.startswith("has_") or name.startswith("is_")]
LAST = 267


def effect(number, operand, jump):
    try:
        return dis.stack_effect(number, operand, jump=jump)
    except ValueError as e:
        return str(e)


def show(number):
    name = opcode.opname[number] if number < len(opcode.opname) else "-"
    print(name, [kind for kind in KINDS if getattr(_opcode, kind)(number)])
    print("caches", opcode._inline_cache_entries.get(name))
    for jump in (None, True, False):
        effects = [effect(number, operand, jump) for operand in OPERANDS]
        print(jump, effects if len(set(effects)) > 1 else effects[0])


def tables():
    for module in (opcode, _opcode_metadata):
        for name in sorted(vars(module)):
            value = getattr(module, name)
            if isinstance(value, (dict, list, tuple, set, int)) and name != "__builtins__" and name != "__path__":
                print(module.__name__, name, value)
    for name in ("get_specialization_stats", "get_nb_ops", "get_intrinsic1_descs", "get_intrinsic2_descs"):
        print(name, getattr(_opcode, name)())


first, count = int(sys.argv[1]), int(sys.argv[2])
for number in range(first, first + count):
    print("==", number)
    if number <= LAST:
        show(number)
    elif number == LAST + 1:
        tables()
