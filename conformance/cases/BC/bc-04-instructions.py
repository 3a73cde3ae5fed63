# @row BC-04
import dis
def f(items):
    total = 0
    for i in items:
        if i > 2:
            total += i.value(i, k=1)
    return total
for i in dis.get_instructions(f):
    print(i.offset, i.opname, i.opcode, i.arg, repr(i.argval) if not hasattr(i.argval, "co_name") else i.argval.co_name, repr(i.argrepr), i.starts_line, i.line_number, i.is_jump_target, i.jump_target, i.label, tuple(i.positions or ()))
b = dis.Bytecode(f)
print(b.first_line, b.codeobj is f.__code__, len(list(b)), b.dis() == "".join(str(x) for x in [b.dis()]))
print([i.opname for i in dis.Bytecode("a + b")], dis.opmap["LOAD_FAST"], dis.opname[dis.opmap["CALL"]], dis.HAVE_ARGUMENT, dis.cmp_op)
print(list(dis.findlinestarts(f.__code__)), sorted(dis.findlabels(f.__code__.co_code)))
print([dis.stack_effect(dis.opmap[n], a) for n, a in (("POP_TOP", None), ("BUILD_LIST", 3), ("CALL", 2), ("LOAD_CONST", 0), ("BINARY_OP", 0), ("UNPACK_SEQUENCE", 4))], dis.stack_effect(dis.opmap["FOR_ITER"], 5, jump=True), dis.stack_effect(dis.opmap["FOR_ITER"], 5, jump=False))
for bad in (lambda: dis.stack_effect(300), lambda: dis.stack_effect(dis.opmap["POP_TOP"], 1), lambda: dis.stack_effect(dis.opmap["LOAD_CONST"]), lambda: dis.dis(5), lambda: dis.Bytecode(None)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
