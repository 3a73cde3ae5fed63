# @row OM-18
# Every built-in type: bases, sizes, flags; each attribute's kind, whether it is documented, its signature.
import builtins, types, sys
SITE = ('copyright', 'credits', 'exit', 'help', 'license', 'quit', '__doc__')
def sig(x):
    try: return x.__text_signature__ and ' '.join(x.__text_signature__.split())
    except AttributeError: return '<none>'
    except Exception as e: return type(e).__name__
seen = {}
def add(t):
    if isinstance(t, type) and t not in seen: seen[t] = 1
for m in (builtins, types):
    for n in sorted(vars(m)):
        add(vars(m)[n])
def g(): yield
async def ag(): yield
for o in [iter([]), iter(()), iter({}), iter({}.keys()), iter({}.values()), iter({}.items()), iter(set()), iter(''), iter('\u1234'), iter(b''), iter(bytearray()), iter(range(1)), iter(range(2**70)), reversed([]), reversed({}), reversed({}.values()), reversed({}.items()), {}.keys(), {}.values(), {}.items(), iter(lambda:1, 1), iter(memoryview(b'')), iter(list[int]), (lambda:0).__code__.co_lines(), (lambda:0).__code__.co_positions(), type.__call__, (1).__add__, [].append, str.join, dict.fromkeys, object.__init__, object().__str__, type.__dict__['__dict__'], int.real, sys._getframe().f_locals, sys.flags, sys.version_info, sys.float_info, sys.int_info, sys.hash_info, sys.thread_info, iter(type('S',(),{'__getitem__':1})())]:
    add(type(o))
class LC:
    def __getitem__(s,i): raise IndexError
add(type(iter(LC())))
def doc(x):
    try: return 'doc' if x.__doc__ else repr(x.__doc__)
    except Exception as e: return type(e).__name__
for t in sorted(seen, key=lambda t: (t.__module__, t.__qualname__)):
    if getattr(t, '__module__','') == '__main__' or not (t.__flags__ & (1<<8) or t.__module__=='builtins'): 
        continue
    if t in (ExceptionGroup, types.CellType):
        continue  # CPython makes the one in Python, the other has a text of its own
    print('TYPE', t.__module__, t.__qualname__, t.__name__, t.__bases__, doc(t), sig(t), t.__basicsize__, t.__itemsize__, t.__dictoffset__, t.__weakrefoffset__, hex(t.__flags__ & ~(1<<19|1<<12|1<<18)))
    for n, v in sorted(t.__dict__.items()):
        d = doc(v)
        print('  ', t.__name__+'.'+n, type(v).__name__, d, repr(sig(v)))
for m in (builtins,):
    for n,v in sorted(vars(m).items()):
        if not isinstance(v, type) and n not in SITE: print('F', n, type(v).__name__, doc(v), repr(sig(v)))
