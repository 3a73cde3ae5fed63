# @row IN-08
import _blake2, _sha3, hashlib
def t(f,*a,**k):
    try: print(f(*a,**k))
    except Exception as e: print(a,k,type(e).__name__,e)
for n in ("sha3_224","sha3_256","sha3_384","sha3_512"):
    c=getattr(_sha3,n)
    for d in (b"",b"abc",b"x"*135,b"x"*136,b"x"*137,b"q"*1000):
        print(n,c(d).hexdigest())
    h=c(b"ab"); g=h.copy(); h.update(b"c"); g.update(b"d"); print(h.hexdigest()[:16],g.digest()[:4],h.name,h.block_size,h.digest_size,h._capacity_bits,h._rate_bits,h._suffix)
for n in ("shake_128","shake_256"):
    c=getattr(_sha3,n); h=c(b"abc"); print(h.hexdigest(20),h.digest(3),len(h.digest(1000)),h.hexdigest(400)[-8:],h.name,h.block_size,h.digest_size,h._capacity_bits,h._rate_bits,h._suffix); t(h.digest,-1); t(h.hexdigest,1<<30); t(h.digest,0)
t(_sha3.sha3_224,"x")
t(type,"X",(_sha3.sha3_224,),{})
for n,mx in (("blake2b",64),("blake2s",32)):
    c=getattr(_blake2,n)
    for d in (b"",b"abc",b"x"*63,b"x"*64,b"x"*65,b"x"*128,b"x"*129,b"q"*1000):
        print(n,c(d).hexdigest())
    print(c(b"abc",digest_size=10).hexdigest(),c(b"abc",key=b"secret").hexdigest(),c(b"abc",salt=b"salt",person=b"me").hexdigest(),c(b"",key=b"k").hexdigest())
    print(c(b"abc",fanout=2,depth=2,leaf_size=4096,node_offset=5,node_depth=1,inner_size=mx,last_node=True,digest_size=mx).hexdigest())
    h=c(b"ab"); g=h.copy(); h.update(b"c"); g.update(b"d"); print(h.hexdigest()[:16],g.digest()[:4],h.name,h.block_size,h.digest_size)
    for k in ({"digest_size":0},{"digest_size":mx+1},{"key":b"x"*(mx+1)},{"salt":b"x"*17},{"person":b"y"*17},{"fanout":-1},{"fanout":256},{"depth":0},{"depth":256},{"leaf_size":-1},{"leaf_size":1<<32},{"leaf_size":1<<70},{"node_offset":-1},{"node_offset":1<<64},{"node_offset":1<<48},{"node_depth":-1},{"node_depth":256},{"inner_size":-1},{"inner_size":mx+1},{"key":"s"},{"digest_size":"x"}):
        t(lambda **k: c(**k).hexdigest()[:8], **k)
    t(c,"x"); print(c.MAX_KEY_SIZE,c.SALT_SIZE,c.PERSON_SIZE,c.MAX_DIGEST_SIZE)
print(_blake2.BLAKE2B_SALT_SIZE,_blake2.BLAKE2S_PERSON_SIZE)
print(sorted(hashlib.algorithms_guaranteed), hashlib.sha3_256(b"x").hexdigest()==hashlib.new("sha3_256",b"x").hexdigest(), hashlib.blake2b(b"x").hexdigest()[:9], hashlib.md5(b"x").name, hashlib.shake_128(b"x").hexdigest(4))
