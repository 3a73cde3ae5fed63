# @row BC-07
# Warnings of the compiler in the order of the source; as errors they are SyntaxErrors, but that of ~ on a bool ends nothing.
import dis
import sys
import warnings

SOURCE = "'\\d'; 1or 2; f'\\q{x}\\w'; x is 1; y = ~True; 1()"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile(SOURCE, "f", "exec")
print([(w.category.__name__, str(w.message)[:40]) for w in caught])
for source in SOURCE.split("; "):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            code = compile(source, "f", "exec")
            print(source, [i.opname for i in dis.get_instructions(code)])
        except SyntaxError as e:
            print(source, "->", e.msg[:60], e.offset, e.end_offset, e.text)
limit = sys.get_int_max_str_digits()
sys.set_int_max_str_digits(1000)
try:
    compile("x = " + "7" * 1001, "f", "exec")
except SyntaxError as e:
    print(e.msg, e.lineno, e.offset)
sys.set_int_max_str_digits(limit)
print(sys.intern("once" + "_interned") is compile("once_interned", "f", "eval").co_names[0])
