# @row OM-18
def show(e): print(
    e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, "|", e, "|",
    e.args,
)
show(SyntaxError())
show(SyntaxError("m"))
show(SyntaxError("m", ("dir/f.py", 3, 4, "text")))
show(SyntaxError("m", ("f", 3, 4, "text", 5, 6)))
show(SyntaxError("m", (None, 3, 4, None)))
show(SyntaxError("m", ("f", None, None, None)))
show(SyntaxError("m", ["f", 1, 2, "t"]))
show(IndentationError("m", ("f", 1, 2, "t")))
for args in (("m", 5), ("m", ()), ("m", (1, 2, 3)), ("m", (1, 2, 3, 4, 5)), ("m", (1, 2, 3, 4, 5, 6, 7)), ("m", None)):
    try:
        show(SyntaxError(*args))
    except (TypeError, IndexError) as e:
        print(args, type(e).__name__, e)
e = SyntaxError("a", "b", "c")
show(e)
e.msg, e.lineno = "changed", 9
print(e)
