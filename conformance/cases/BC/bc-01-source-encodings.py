# @row BC-01
for src in (b'# coding=latin\nx="\xb5"', b'# coding: cp1252\nx="\x80"', b'# coding: rot13\nk="n"', b'# coding: nope\n1', b'# -*- coding: koi8-r -*-\nx="\xc1"', b'# coding: utf-8-sig\nx="\xc3\xa9"', b'\xef\xbb\xbf# coding: utf-8-sig\nx="\xc3\xa9"', b'\xef\xbb\xbf# coding: latin-1\nx=1', b'# coding: ascii\nx="\xc3"', b'# coding: utf_7\nx="+AOk-"', b'# coding: mbcs\n1', b'# coding: base64\n1',b'# coding: iso-8859-15\nx="\xa4"',b'# coding: u8\nx="\xff"', b'x="\xff"', b'#!/bin/x\n# vim: set fileencoding=cp437 :\nx="\x80"'):
    ns={}
    try:
        exec(compile(src,'f','exec'),ns); print(src[:20], {k:v for k,v in ns.items() if k!='__builtins__'})
    except Exception as e: print(src[:20], repr(e))
