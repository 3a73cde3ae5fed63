# @row BC-05
# @process
# @options -X no_debug_ranges
# Without debug ranges code objects know lines only, compiled ones, loaded ones and replaced ones alike; tracebacks have no carets.
import collections
import marshal
import traceback

code = compile("x = (1 +\n  a)\ndef f():\n  return g(2)\n", "f", "exec")
print(list(code.co_positions())[:4], code.co_linetable.hex())
print(code.co_consts[1].co_linetable.hex(), list(code.co_lines()))
print(marshal.loads(marshal.dumps(code)).co_linetable == code.co_linetable)
ranges = bytes([0xF0, 3, 1, 1, 1, 0xF9, 0xF3, 2, 1, 2, 5, 0x80, 0x15])
print(code.replace(co_linetable=ranges).co_linetable.hex())
columns = {position[2:] for position in collections.Counter.most_common.__code__.co_positions()}
print(columns)


def fail():
    return [1][0] + None


try:
    fail()
except TypeError:
    print(traceback.format_exc().replace(__file__, "case"))
try:
    compile("a b", "f", "exec")
except SyntaxError as e:
    print(e.offset, e.end_offset)
