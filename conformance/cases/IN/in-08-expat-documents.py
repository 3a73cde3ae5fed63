# @row IN-08
# pyexpat: events, positions and errors of documents in several encodings, whole and in pieces.
import pyexpat

H=['StartElementHandler','EndElementHandler','ProcessingInstructionHandler','CharacterDataHandler','UnparsedEntityDeclHandler','NotationDeclHandler','StartNamespaceDeclHandler','EndNamespaceDeclHandler','CommentHandler','StartCdataSectionHandler','EndCdataSectionHandler','NotStandaloneHandler','StartDoctypeDeclHandler','EndDoctypeDeclHandler','ElementDeclHandler','AttlistDeclHandler','EntityDeclHandler','XmlDeclHandler','SkippedEntityHandler']
EXT={'ext.dtd':b'<!ENTITY e1 "ext one"><!ATTLIST a z CDATA "dz"><![INCLUDE[<!ELEMENT q (a|b)*>]]><![IGNORE[<!ELEMENT r ANY> <![ x ]]>]]>','ext.ent':b'<?xml version="1.0" encoding="utf-8"?>ext<b>x</b>\xc3\xa9','bad.ent':b'<b>','pe.dtd':b'%in; <!ENTITY % x "y">','val.ent':b'<?xml encoding="utf-8"?>value &amp; %in; more'}
out=[]
def run(doc,chunk,which,sep=None,enc=None,pe=0,foreign=False,bt=False,ordered=False,spec=False,trip=False,defer=True,dflt=None):
    out.append(f'--- {doc[:200]!r} chunk={chunk} {which[:0]} sep={sep!r} enc={enc} pe={pe} f={foreign} bt={bt} o={ordered} s={spec} t={trip} d={defer} {dflt}')
    try: p=pyexpat.ParserCreate(enc,sep)
    except Exception as e: out.append(repr(e)); return
    setup(p,which,dflt)
    p.buffer_text=bt; p.ordered_attributes=ordered; p.specified_attributes=spec; p.namespace_prefixes=trip
    p.SetReparseDeferralEnabled(defer)
    if pe: p.SetParamEntityParsing(pe)
    if foreign: p.UseForeignDTD(True)
    try:
        if isinstance(doc,str): out.append(p.Parse(doc,True))
        elif chunk==0: p.Parse(doc,True)
        else:
            for i in range(0,len(doc),chunk): p.Parse(doc[i:i+chunk],False); 
            out.append(('pos',p.CurrentByteIndex,p.CurrentLineNumber,p.CurrentColumnNumber))
            p.Parse(b'',True)
    except pyexpat.ExpatError as e:
        out.append(('ERR',str(e),e.code,e.lineno,e.offset,p.ErrorByteIndex,p.ErrorLineNumber,p.ErrorColumnNumber,p.ErrorCode))
        try: p.Parse(b'<z/>',True)
        except pyexpat.ExpatError as e: out.append(('ERR2',str(e),p.ErrorByteIndex))
    except Exception as e: out.append(('EXC',type(e).__name__,str(e)))
    out.append(('end',p.CurrentByteIndex,p.CurrentLineNumber,p.CurrentColumnNumber,p.ErrorCode))
def setup(p,which,dflt):
    def mk(n):
        def h(*a):
            if n=='StartElementHandler': a=(a[0], sorted(a[1].items()) if isinstance(a[1],dict) else a[1])
            out.append((n,a,p.CurrentByteIndex,p.CurrentLineNumber,p.CurrentColumnNumber, (p.GetInputContext() or b'')[:6]))
            return 1
        return h
    for n in which: setattr(p,n,mk(n))
    if dflt: setattr(p,dflt,mk(dflt))
    def ext(ctx,base,sysid,pub):
        out.append(('EXT', None if ctx is None else sorted(ctx.split('\f')),base,sysid,pub))
        if sysid is None: data=b'<!ENTITY fe "foreign">'
        elif sysid not in EXT: return 1
        else: data=EXT[sysid]
        q=p.ExternalEntityParserCreate(ctx)
        setup(q,which,dflt)
        try: q.Parse(data[:7],False); q.Parse(data[7:],True)
        except pyexpat.ExpatError as e: out.append(('EXTERR',str(e),q.ErrorByteIndex)); return 0
        return 1
    if which: p.ExternalEntityRefHandler=ext
D = [
    b'',
    b'<',
    b'a',
    b'<a',
    b'<a/>',
    b'<a></a>',
    b'<a></b>',
    b'<a>\r\n\rx\ny</a>\n',
    b' <a/>',
    b'<a/>x',
    b'<a/> <!-- c --><?pi d?>\r',
    b'<a b="1" b="2"/>',
    b'<a b="1" c=\'2\'>t</a >',
    b'<?xml version="1.0"?><a/>',
    b'<?xml version="1.0" encoding="iso-8859-1"?><a \xe9="\xe9">\xe9\xe8</a>',
    b'<?xml version="1.0" encoding="us-ascii"?><a>\xe9</a>',
    b'<?xml version="1.0" encoding="us-ascii"?><a>e</a>',
    b'<?xml version="1.0" encoding="cp1252"?><a>\x80\x81</a>',
    b'<?xml version="1.0" encoding="cp1252"?><a>\x80x</a>',
    b'<?xml version="1.0" encoding="koi8-r"?><\xc1>\xc2\xc3</\xc1>',
    b'<?xml version="1.0" encoding="nonsense"?><a/>',
    b'<?xml version="1.0" encoding="utf-16"?><a/>',
    b'<?xml version="1.0" encoding="cp037"?><a/>',
    b'\xef\xbb\xbf<a>\xc3\xa9</a>',
    b'\xef\xbb\xbf',
    b'\xef\xbb',
    b'\xff\xfe',
    b'\xff\xfe<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00"\x001\x00.\x000\x00"\x00?\x00>\x00<\x00a\x00 \x00\xe9\x00=\x00"\x00\xfc\x00"\x00>\x00x\x00=\xd8\x00\xdey\x00\n\x00<\x00/\x00a\x00>\x00',
    b'\x00<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00"\x001\x00.\x000\x00"\x00 \x00e\x00n\x00c\x00o\x00d\x00i\x00n\x00g\x00=\x00"\x00u\x00t\x00f\x00-\x001\x006\x00"\x00?\x00>\x00<\x00a\x00>\x00x\x00<\x00/\x00b\x00>',
    b'\xff\xfe<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00"\x001\x00.\x000\x00"\x00 \x00e\x00n\x00c\x00o\x00d\x00i\x00n\x00g\x00=\x00"\x00u\x00t\x00f\x00-\x008\x00"\x00?\x00>\x00<\x00a\x00>\x00x\x00<\x00/\x00a\x00>\x00',
    b'<\x00a\x00>\x00x\x00<\x00/\x00a\x00>\x00\n',
    b'<\x00a\x00>\x00x\x00\n',
    b'<\x00a\x00>\x00\x00\xd8x\x00<\x00/\x00a\x00>\x00',
    b'\xff\xfe<\x00a\x00>\x00\x00\xdc<\x00/\x00a\x00>\x00',
    b'<a>\xc3</a>',
    b'<a>\xc3',
    b'<a>\xed\xa0\x80</a>',
    b'<a>\xef\xbf\xbe</a>',
    b'<a>\xf4\x90\x80\x80</a>',
    b'<a>\x01</a>',
    b'<a>\x00</a>',
    b'<a\x00>',
    b'<a>]]></a>',
    b'<a>]]x]</a>',
    b'<a>]',
    b'<a>]]',
    b'<a>\r',
    b'\r<a/>\r',
    b'<a><![CDATA[x<y]]]z]]>t<![CDATA[]]></a>',
    b'<a><![CDATA[x\r\ny',
    b'<a><![CDAT',
    b'<a><![CDATX[',
    b'<a><!-- x -- y --></a>',
    b'<a><!--x--></a>',
    b'<a><?xml version="1.0"?></a>',
    b'<a><?XML x?></a>',
    b'<a><?x y?><?z?></a>',
    b'<a><?x',
    b'<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x41;&#x1F600;</a>',
    b'<a>&#0;</a>',
    b'<a>&#xD800;</a>',
    b'<a>&#x110000;</a>',
    b'<a>&foo;</a>',
    b'<a b="&foo;"/>',
    b'<a b="<"/>',
    b'<a b="&lt;&#10;\n\t x  y "/>',
    b'<a>&lt</a>',
    b'<a>& </a>',
    b'<a b=1/>',
    b'<a b/>',
    b'<a b="1"c="2"/>',
    b'<a / >',
    b'<1/>',
    b'< a/>',
    b'</a>',
    b'<a><b></a></b>',
    b'<a></a></a>',
    b'<a/><b/>',
    b'text',
    b'<a>\xe2\x82\xac\n\xe2\x82\xac<',
    b'<?xml version="1.0" standalone="maybe"?><a/>',
    b'<?xml version=1.0?><a/>',
    b'<?xml encoding="utf-8"?><a/>',
    b'<?xml?><a/>',
    b'<?xml version="1.0" encoding="utf-8" standalone="yes" ?><a/>',
    b'<?xml version="1.0" x="y"?><a/>',
    b'<?xml version="1.0" standalone="no" encoding="utf-8"?><a/>',
    b'<?xml version="1.0" encoding="-"?><a/>',
    b' <?xml version="1.0"?><a/>',
    b'<?xml  version = "1.0"\n?><a/>',
    b'<!DOC a>',
    b'<a b:c:d="1"/>',
    b'<a b="\xe2\x82\xacyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"/>',
    b'<\xe2\x82\xac/>',
    b'<\xc3\xa9\xcc\x81/>',
    b'<a><\xc3',
    b'<a><b\xc3',
    b'<a b\xc3',
    b'<a b="\xc3',
    b'<a &',
    b'<a>&#',
    b'<a>&#x',
    b'<a>&#x4',
    b'<a>&a\xc3',
    'str é<',
    '<a>é\n€</a>',
    '\ufeff<a/>',
    "<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>",
]


for d in D:
    run(d, 0, H, bt=True)
    if isinstance(d, bytes):
        run(d, 3, H, defer=False)
        run(d, 5, ['EndElementHandler'], dflt='DefaultHandler')
for line in out:
    print(ascii(line))
