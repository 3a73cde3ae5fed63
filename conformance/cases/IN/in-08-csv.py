# @row IN-08
import _csv, io
import re
def t(f,*a,**k):
    try: print(re.sub("0x[0-9a-f]+", "ADDR", repr(f(*a,**k))))
    except Exception as e: print(re.sub("0x[0-9a-f]+", "ADDR", repr(a)),k,type(e).__module__,type(e).__name__,e)
D=_csv.Dialect
def show(d): return [getattr(d,n) for n in ("delimiter","doublequote","escapechar","lineterminator","quotechar","quoting","skipinitialspace","strict")]
print(show(D()))
for k in ({"delimiter":""},{"delimiter":None},{"delimiter":"ab"},{"delimiter":5},{"escapechar":""},{"escapechar":"xx"},{"escapechar":5},{"quotechar":None},{"quotechar":None,"quoting":1},{"quotechar":""},{"quotechar":"ab"},{"quoting":7},{"quoting":"x"},{"quoting":True},{"quoting":None},{"lineterminator":None},{"lineterminator":5},{"delimiter":"\n"},{"escapechar":"\r"},{"quotechar":"\n"},{"quotechar":" ","skipinitialspace":1},{"escapechar":" ","skipinitialspace":1},{"delimiter":" ","skipinitialspace":1},{"delimiter":","  ,"escapechar":","},{"delimiter":'"'},{"escapechar":'"'},{"lineterminator":","},{"lineterminator":'"'},{"lineterminator":"x","escapechar":"x"},{"zork":1},{"strict":"yes","doublequote":[]}):
    t(lambda **k: show(D(**k)), **k)
t(D,"excel"); t(D,5)
class X: delimiter=";"; quoting=2
t(lambda: show(D(X))); t(lambda: show(D(X,delimiter="|"))); t(D,X,1,2,3,4,5,6,7,8,9)
d=D(); print(D(d) is d, D(d,strict=True) is d)
t(setattr,d,"delimiter","x"); t(delattr,d,"quoting")
import copy,pickle
t(copy.copy,d); t(pickle.dumps,d)
t(_csv.register_dialect,5); t(_csv.register_dialect,"a",5); t(_csv.register_dialect,"a",delimiter=";"); t(_csv.register_dialect); t(_csv.register_dialect,"b",X,quoting=3); t(_csv.list_dialects); t(_csv.get_dialect,"zz"); t(lambda: show(_csv.get_dialect("a"))); t(_csv.unregister_dialect,"zz"); t(_csv.unregister_dialect,"a"); t(_csv.list_dialects); t(_csv.get_dialect,5)
t(_csv.field_size_limit); t(_csv.field_size_limit,10); t(_csv.field_size_limit,"x"); t(_csv.field_size_limit,1,2)
t(lambda: list(_csv.reader(["a"*11]))); t(_csv.field_size_limit,131072)
def r(lines,*a,**k): t(lambda: list(_csv.reader(lines,*a,**k)))
r(['a,b,c\r\n','"x ""y""",z\n','','"multi\n','line",2\n','q"r,s\n'])
for q in range(6): r(['1,"2",abc,,""\n','"",\n'] if q not in(2,4) else ['1,"2",3.5,,""\n','"",\n'],quoting=q)
r(['x,1'],quoting=2)
r(['a b  c'],delimiter=' ',skipinitialspace=True); r(['a, b,"c", "d" e'],skipinitialspace=True); r(['a, b, "d" e']); r(['"a"b,c'],strict=True); r(['"a"b,c']); r(['"abc']); r(['"abc'],strict=True); r(['a\rb']); r(['a\nb']); r(['a\r\nb']); r([b'x']); r([5]); r(5); r(['a\\,b,c\\'],escapechar='\\'); r(['a\\\n','b'],escapechar='\\'); r(['"a\\"b"'],escapechar='\\',doublequote=False); r(['"a\\'],escapechar='\\'); r(['"a""b"'],doublequote=False); r(['a,b'],delimiter='é'); r(["'a','b'"],quotechar="'"); r(['"a",b'],quoting=3); r(["a\0b"]);r(['a,b\n','c'],'nosuch');r(['a|b'],X,delimiter='|'); r([' "a"'],skipinitialspace=True,quoting=4); r(['  ,a'],skipinitialspace=True,quoting=5)
rd=_csv.reader(['a\n','"b\n','c"\n']); print(next(rd),rd.line_num,next(rd),rd.line_num,type(rd),show(rd.dialect)); t(next,rd); t(_csv.reader); t(setattr,rd,"line_num",3)
def w(*rows,**k):
    f=io.StringIO(newline='')
    try:
        wr=_csv.writer(f,**k)
        for row in rows: n=wr.writerow(row)
        print(repr(f.getvalue()),n)
    except Exception as e: print(rows,k,type(e).__module__,type(e).__name__,e,repr(f.getvalue()))
w(['a',1,1.5,None,'x,y','q"q','l\nm',True]); 
for q in range(6): w(['a',1,None,'','x y'],[''],quoting=q,escapechar='\\'); w([None],quoting=q); w(['a"b,c'],quoting=q)
w([]);w([''],[None]);w(['a',''],delimiter=' ',skipinitialspace=True); w(['a',None],delimiter=' ',skipinitialspace=True,quoting=4);w(['a"b'],doublequote=False);w(['a"b'],doublequote=False,escapechar='\\');w(['a\\b','c,d'],escapechar='\\',quoting=3);w(['a\\b','c,d'],escapechar='\\');w(['a!b'],lineterminator='!');w(['x'],lineterminator='');w('abc');w(5);w(['é','\ud800']);w(['a;b','c'],delimiter=';',quotechar="'")
w([float('nan'),1e30,10**30,1j,b'x',[1]])
wr=_csv.writer(io.StringIO()); print(type(wr),show(wr.dialect)); t(wr.writerows,[[1],[2]]); t(wr.writerows,5); t(wr.writerows,[5]); t(_csv.writer,5); t(_csv.writer); t(type(wr)); t(type(rd))
class Bad:
    def __str__(self): raise ValueError("bad str")
t(wr.writerow,[Bad()])

print(_csv.Error.__mro__, D.__name__, D.__module__, type(rd).__module__)
import csv
print(csv.list_dialects(), csv.Sniffer().sniff("a;b\nc;d\n").delimiter, list(csv.DictReader(["a,b","1,2","3"])))
f=io.StringIO(); dw=csv.DictWriter(f,["x","y"]); dw.writeheader(); dw.writerow({"x":1,"y":"a,b"}); print(repr(f.getvalue()))
