# @row OM-18
print("  a  b  c  ".split(None, 1), "  a  b  c  ".rsplit(None, 1))
print("  a  b  c  ".split(None, 0), "  a  b  c  ".rsplit(None, 0), "   ".split(None, 0))
print("a,b,,c,".split(",", 2), "a,b,,c,".rsplit(",", 2), ",".split(",", 0), "".split(","), "".split())
print("aXXbXXXc".split("XX"), "aXXbXXXc".rsplit("XX"), "a\x1cb\x85c\u2028d\u00a0e\u200bf".split())
