# @row IN-08
# pyexpat: the parser's attributes and methods, their errors, submodules, exceptions in handlers, limits.
import pyexpat
import xml.parsers.expat

print(sorted(set(dir(pyexpat)) - {'__file__', 'expat_CAPI', '__loader__', '__spec__'}))
print(pyexpat.errors.codes, pyexpat.errors.messages, pyexpat.features, pyexpat.version_info, pyexpat.EXPAT_VERSION)
print({k: v for k, v in vars(pyexpat.model).items() if k.startswith('XML')})
print({k: v for k, v in vars(pyexpat.errors).items() if k.startswith('XML')})
print(xml.parsers.expat.model is pyexpat.model, pyexpat.ExpatError, pyexpat.error is pyexpat.ExpatError)
print([pyexpat.ErrorString(i) for i in (-1, 0, 1, 43, 44)])
print(dir(pyexpat.ParserCreate()), pyexpat.ParserCreate.__text_signature__)
for name in ('Parse', 'ParseFile', 'ExternalEntityParserCreate', 'UseForeignDTD', 'SetBase'):
    print(name, getattr(pyexpat.XMLParserType, name).__text_signature__)
p=pyexpat.ParserCreate()
for x in ('StartElementHandler','intern','buffer_text','buffer_size','buffer_used','ErrorCode','foo'):
    for v in (1,'a',None,-5,0,1<<40):
        try: setattr(p,x,v); print(x,v,'ok',getattr(p,x))
        except Exception as e: print(x,v,type(e).__name__,e)
    try: delattr(p,x); print('del ok')
    except Exception as e: print(x,'del',type(e).__name__,e)
for a in ((1,),('utf-8',1),('utf-8','ab'),('utf-8',''),('utf-8',None,5),('utf-8',None,None),('foo\0',),('utf-8','é'),('utf-8','\0')):
    try: print(a, pyexpat.ParserCreate(*a).intern)
    except Exception as e: print(a,type(e).__name__,e)
for f in ('Parse','ParseFile','SetBase','GetBase','GetInputContext','ExternalEntityParserCreate','SetParamEntityParsing','UseForeignDTD','SetReparseDeferralEnabled','GetReparseDeferralEnabled'):
    p=pyexpat.ParserCreate()
    for a in ((1,), (None,), ('<a',)):
        try: print(f, a, str(getattr(p, f)(*a))[:24])
        except Exception as e: print(f,a,type(e).__name__,e, getattr(e,'code',None),getattr(e,'lineno',None),getattr(e,'offset',None))
try: type(p)()
except Exception as e: print(e)
p=pyexpat.ParserCreate()
class F:
    def read(self,n): print(n); return self.r
f=F()
for r in ('a',5,b'x'*3000,bytearray(b'<a/>'),None):
    f.r=r
    try: print(pyexpat.ParserCreate().ParseFile(f))
    except Exception as e: print(type(e).__name__,e)
p=pyexpat.ParserCreate()
p.Parse(b'<a/>',True)
try: p.Parse(b'<a/>')
except Exception as e: print(e, p.ErrorCode)
try: p.UseForeignDTD(True); print('ok')
except Exception as e: print(e, p.ErrorCode)
p=pyexpat.ParserCreate(); p.Parse(b'<a>')
try: p.UseForeignDTD(True); print('ok')
except Exception as e: print(e, p.ErrorCode)
print(p.SetParamEntityParsing(2))
p=pyexpat.ParserCreate(); p.buffer_text=True
print(p.SetParamEntityParsing(2), p.SetParamEntityParsing(7))
def sh(*a): print('in',p.GetInputContext(), p.CurrentByteIndex,p.CurrentLineNumber,p.CurrentColumnNumber)
p.StartElementHandler=sh; p.EndElementHandler=sh; p.CharacterDataHandler=sh
p.Parse(b'<?xml version="1.0"?>\n<a>hi\nthere<b/>',False); print(p.GetInputContext(), p.CurrentByteIndex,p.CurrentLineNumber, p.buffer_used); p.Parse(b'</a>',True)
print(p.SetBase('x'),p.GetBase())

seen = []
p = pyexpat.ParserCreate()
def fails(name, attributes):
    seen.append((name, p.CurrentByteIndex))
    raise ZeroDivisionError(name)
p.StartElementHandler = fails
p.EndElementHandler = seen.append
try:
    p.Parse(b'<a><b/></a>', True)
except ZeroDivisionError as e:
    print('raised', e, seen, p.StartElementHandler, p.EndElementHandler, p.CurrentByteIndex)
p = pyexpat.ParserCreate()
p.buffer_text = True
p.buffer_size = 8
got = []
p.CharacterDataHandler = got.append
p.StartElementHandler = lambda *a: None
p.Parse(b'<a>0123<!-- c -->45\n6789abcdefghijkl<b/>xy&amp;z</a>', True)
print(got, p.buffer_used)
shared = {}
names = []
for _ in range(2):
    p = pyexpat.ParserCreate(intern=shared)
    p.StartElementHandler = lambda n, a: names.append(n)
    p.Parse(b'<name/>', True)
print(names[0] is names[1], shared)
laughs = '<!DOCTYPE a [<!ENTITY a0 "%s">' % ('ha' * 500)
for i in range(1, 8):
    laughs += '<!ENTITY a%d "%s">' % (i, '&a%d;' % (i - 1) * 10)
p = pyexpat.ParserCreate()
try:
    p.Parse(laughs + ']><a>&a7;</a>', True)
except pyexpat.ExpatError as e:
    print(e)
def child(context, base, system, public):
    q = p.ExternalEntityParserCreate(context)
    q.Parse(b'<x/>text', True)
    return 1
p = pyexpat.ParserCreate()
p.SetBase('base')
p.ExternalEntityRefHandler = child
p.StartElementHandler = lambda n, a: print('start', n)
p.Parse(b'<!DOCTYPE a [<!ENTITY e SYSTEM "s">]><a>&e;</a>', True)
