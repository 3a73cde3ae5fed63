# @row OM-15
a=[1,2,3]
class L(list): pass
for x in (a,L([1,2,3]),bytearray(b'abc')):
  for k in (slice(0,1),slice(None),slice(None,None,2),slice(0,1,1),slice(5,2),slice('a')):
    for v in (5,None,iter([1]),'xy',object(),b'a',[1,2,3,4,5,6]):
        y=x[:]
        try: y[k]=v; print(y)
        except Exception as e: print(type(x).__name__,k,type(v).__name__,type(e).__name__,e)
for f in (lambda: format(1,2), lambda: format(1,None), lambda: (1).__format__(2), lambda:''.__format__(3), lambda: 1.0.__format__(3), lambda: object().__format__(3), lambda:[].__format__(3), lambda: sorted(), lambda: sorted(1,2), lambda: sorted([],x=1), lambda: sorted(1),lambda: sorted([1,2],reverse=1,key=None),lambda: sorted([1,2],reverse='x'), lambda: sorted(key=1), lambda: sorted([],key=3),lambda: [].sort(1),lambda:[].sort(foo=1), lambda: compile('','','x'), lambda: compile('','','func_type')):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
class C:
    __slots__='a'
    def f(self): pass
for f in (lambda: setattr(C(),'f',1), lambda: setattr(C(),'q',1), lambda: delattr(C(),'a'), lambda: delattr(C(),'q'), lambda: C().a, lambda: setattr(1,'real',2), lambda: setattr(1,'foo',2), lambda: setattr(object(),'foo',2),lambda: delattr([],'append'),lambda: int.foo, lambda: setattr(int,'foo',1), lambda: delattr(C,'zz'), lambda: C.zz, lambda: delattr(type('D',(),{})(),'z'), lambda:setattr(slice(1),'start',2), lambda: setattr((1).__add__,'__self__',2), lambda: None.foo, lambda: setattr(None,'foo',1), lambda: setattr(len,'__name__','q'), lambda: (lambda:0).x, lambda: delattr(lambda:0,'x'), lambda: setattr(C.a,'x',1), lambda: setattr(type('E',(),{'x':property()})(),'x',1)):
    try: print(f())
    except Exception as e: print(type(e).__name__,e,getattr(e,'name','-'),repr(getattr(e,'obj','-'))[:10])
