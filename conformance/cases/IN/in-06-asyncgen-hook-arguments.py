# @row IN-06
# The arguments of sys.set_asyncgen_hooks, wrong ones too.
import sys
def t(*a,**k):
    try: print(sys.set_asyncgen_hooks(*a,**k), sys.get_asyncgen_hooks())
    except TypeError as e: print(e)
t(zz=1); t(firstiter=5); t(1,2,3); t(finalizer=5); t(5); t(len,firstiter=len); t(len,finalizer=repr); t(None,None); t(firstiter=len,zz=1); t(a=1,b=2,c=3); t(len,zz=1); t(finalizer=len,firstiter=repr); t(firstiter=None); t(None); t(finalizer=None); t()
print(sys.set_asyncgen_hooks.__text_signature__)
