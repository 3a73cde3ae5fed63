# @row IM-01
# __import__ without globals is not __import__ with None; a newline decoder before __init__.
print(repr(__import__.__text_signature__))
for a in ((5,),('',),('sys',),('os.path',)):
    for k in ({'level':1},{'level':-1},{'level':0},{'level':1,'globals':None},{'level':1,'globals':{}},{'globals':5}):
        try: print(__import__(*a,**k).__name__)
        except Exception as e: print(a,k,type(e).__name__,e)
import _io
d=_io.IncrementalNewlineDecoder.__new__(_io.IncrementalNewlineDecoder)
for f in (lambda:d.decode(b'a'),d.getstate,lambda:d.setstate((b'',0)),d.reset,lambda:d.newlines):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
