# @row IN-08
# pyexpat: namespaces, with and without prefixes in names, and their errors.
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
    b'<!DOCTYPE a [<!ATTLIST a xmlns CDATA "urn:d" xmlns:p CDATA "urn:p" p:x CDATA "px">]><a><p:b/></a>',
    b'<!DOCTYPE a:b:c><a/>',
    b'<!DOCTYPE a:b><a/>',
    b'<a xmlns="u" xmlns:p="v" p:x="1" x="2"><p:b q="3" xmlns:p="w" p:c=""/><c xmlns=""/></a>',
    b'<p:a/>',
    b'<a p:b=""/>',
    b'<a xmlns:p=""/>',
    b'<a xmlns:xml="x"/>',
    b'<a xmlns:xmlns="x"/>',
    b'<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
    b'<a xmlns="http://www.w3.org/2000/xmlns/"/>',
    b'<a xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="e"/>',
    b'<a xmlns:p="u" xmlns:q="u" p:x="" q:x=""/>',
    b'<a:b:c/>',
    b'<:a/>',
    b'<a:/>',
    b'<a xmlns:p="a b"/>',
    b'<a xmlns="u"><b/></a>',
    b'<?a:b x?><a/>',
    b'<a><b:c xmlns:b="z"></b:c></a>',
]


for d in D:
    run(d, 0, H, sep=' ')
    run(d, 1, H, sep='', defer=False)
    run(d, 0, H, sep='|', trip=True, ordered=True)
for line in out:
    print(ascii(line))
