# @row IN-08
# pyexpat: declarations, internal, external and parameter entities, content models, the foreign DTD.
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
    b'<!DOCTYPE a><a/>',
    b'<!DOCTYPE a SYSTEM "ext.dtd"><a>&e1;</a>',
    b'<!DOCTYPE a PUBLIC "-//X  Y\n//EN" "ext.dtd" [<!ENTITY i "int">]><a>&i;&e1;&nope;</a>',
    b'<!DOCTYPE a PUBLIC "{" "x"><a/>',
    b'<!DOCTYPE a [<!ENTITY x "y"><!ENTITY x "z"><!ENTITY amp "q"><!ENTITY n SYSTEM "ext.ent"><!ENTITY u PUBLIC "pub" "sys" NDATA gif><!NOTATION gif SYSTEM "v"><!NOTATION p PUBLIC "pp"><!NOTATION q PUBLIC "pp" "ss">]><a b="&x;">&x;&n;</a>',
    b'<!DOCTYPE a [<!ENTITY u SYSTEM "s" NDATA g>]><a>&u;</a>',
    b'<!DOCTYPE a [<!ENTITY u SYSTEM "bad.ent">]><a>&u;</a>',
    b'<!DOCTYPE a [<!ENTITY u SYSTEM "s">]><a b="&u;"/>',
    b'<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a b="&x;"/>',
    b'<!DOCTYPE a [<!ENTITY x "<b>">]><a>&x;</b></a>',
    b'<!DOCTYPE a [<!ENTITY x "<b>t</b>&#38;lt;">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY x "a<">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY x "</a>">]><a>&x;',
    b'<!DOCTYPE a [<!ENTITY x "a\r\nb\rc &#13; %">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY x "\r\nb\rc &#13; d ]]">]><a b="&x;">&x;</a>',
    b'<!DOCTYPE a [<!ENTITY % p "<!ENTITY y \'z\'>"> %p; <!ENTITY w "%p;">]><a>&y;</a>',
    b'<!DOCTYPE a [<!ENTITY % p "<!ENTITY y \'z\'>"> %p; ]><a>&y;</a>',
    b'<!DOCTYPE a [<!ENTITY % p SYSTEM "ext.dtd"> %p; %undef; <!ENTITY k "v">]><a>&e1;&k;</a>',
    b'<!DOCTYPE a [%undef;]><a>&k;</a>',
    b'<!DOCTYPE a [<!ENTITY % in "<!ENTITY y \'z\'>"><!ENTITY % p SYSTEM "pe.dtd"> %p; ]><a>&y;</a>',
    b'<!DOCTYPE a [<!ENTITY % in "IN"><!ENTITY % v SYSTEM "val.ent"><!ENTITY % d "<!ENTITY e \'%v;\'>"> %d;]><a>&e;</a>',
    b'<!DOCTYPE a [<!ELEMENT a (b,(c|d)?,e*)+><!ELEMENT b EMPTY><!ELEMENT c ANY><!ELEMENT d (#PCDATA)><!ELEMENT e (#PCDATA|a|b)*><!ELEMENT f (a)><!ELEMENT g ((a,b)|c)>]><a/>',
    b'<!DOCTYPE a [<!ELEMENT a (b,c|d)>]><a/>',
    b'<!DOCTYPE a [<!ELEMENT a (b>]><a/>',
    b'<!DOCTYPE a [<!ATTLIST a i ID #IMPLIED r CDATA #REQUIRED f CDATA #FIXED "ff" e (x|y) "x" n NOTATION (g|h) #IMPLIED t NMTOKENS " p  q " d CDATA " d  &lt; ">]><a i=" 1 " t="  m  n  "/>',
    b'<!DOCTYPE a [<!ATTLIST a xmlns CDATA "urn:d" xmlns:p CDATA "urn:p" p:x CDATA "px">]><a><p:b/></a>',
    b'<!DOCTYPE a [<!ATTLIST a b CDATA "1"><!ATTLIST a b CDATA "2" c CDATA "3">]><a c="9"/>',
    b'<!DOCTYPE a [<!-- c --><?p i?> \n ]\n><a/>',
    b'<!DOCTYPE a [<!FOO>]><a/>',
    b'<!DOCTYPE a [ ',
    b'<!DOCTYPE a',
    b'<!DOCTYPE',
    b'<!DOCTYPE a [<![INCLUDE[]]>]><a/>',
    b'<!DOCTYPE a [<a/>]>',
    b'<!DOCTYPE a SYSTEM "nope"><a>&x;</a>',
    b'<?xml version="1.0" standalone="yes"?><!DOCTYPE a SYSTEM "nope"><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY % p "]>">%p;<a/>',
    b'<!DOCTYPE a:b:c><a/>',
    b'<!DOCTYPE a:b><a/>',
]


for d in D:
    run(d, 0, H, pe=1)
    run(d, 2, H, pe=2, foreign=True)
    run(d, 0, [], dflt='DefaultHandlerExpand')
    run(d, 4, ['StartElementHandler'], spec=True)
for line in out:
    print(ascii(line))
