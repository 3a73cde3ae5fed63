# @row BC-07
# Sources in the mode of the prompt, with and without the end of their line.

for src in ('a','a ','a # c','a\n','a\n\n','a\n#c','a\nb','a;b','a;','if 1: pass','if 1: pass\n','if 1:\n pass','if 1:\n pass\n','if 1:\n pass\n\nb','','\n','#c','a\\\n','a\n  b','a\tb', 'x=(1,\n2)','"""a\nb"""','a #','a\f','@d\ndef f(): pass','class A: pass','a\r\n','a\r\nb', 'for x in y: pass\n#z','a\n\x0c'):
    try: c=compile(src,'<t>','single'); print(repr(src),'ok',c.co_code.hex(), list(c.co_positions())[-1])
    except SyntaxError as e: print(repr(src),e.args)
