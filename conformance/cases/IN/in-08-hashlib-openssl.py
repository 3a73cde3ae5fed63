# @row IN-08
# _hashlib: every digest by its names, keyed digests, keys from passwords, and their errors.
import hashlib
import hmac
import re

import _hashlib


def t(f, *a, **k):
    try:
        result = f(*a, **k)
    except Exception as e:
        result = type(e).__name__ + ': ' + str(e)
    print(re.sub('0x[0-9a-f]+', 'ADDRESS', repr((a, k, result))))


print(sorted(_hashlib.openssl_md_meth_names), _hashlib.get_fips_mode())
print(sorted(_hashlib._constructors.values()))
for name in sorted(_hashlib.openssl_md_meth_names):
    h = _hashlib.new(name, b'abc')
    length = () if h.digest_size else (40,)
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(*length), type(h), repr(h).split(' @')[0])
    h.update(b'x' * 1000)
    c = h.copy()
    for n in (1, 55, 56, 63, 64, 111, 112, 127, 128):
        c.update(b'y' * n)
        c.digest(*length)
    print(h.digest(*length).hex(), c.hexdigest(*length))
    if h.digest_size:
        for size in (3, h.block_size, 200):
            print(_hashlib.hmac_digest(b'k' * size, b'message', name).hex())
        m = _hashlib.hmac_new(b'key', digestmod=name)
        m.update(b'mess')
        other = m.copy()
        other.update(b'age')
        print(m.name, m.digest_size, m.block_size, m.hexdigest(), other.digest().hex(), repr(m).split(' @')[0])
        print(_hashlib.pbkdf2_hmac(name, b'password', b'salt', 5, 50).hex())
for name in ('SHA256', 'Sha-256', 'sha512-256', 'blake2b512', 'shake128', 'md4', 'whirlpool', 1):
    t(_hashlib.new, name)
for args in (('sha256', 'x'), ('sha256', 5), ()):
    t(_hashlib.new, *args)
new = _hashlib.hmac_new
for args in ((b'k',), (b'k', b'm', 'foo'), (b'k', None, 'sha1'), (b'k', 5, 'sha1'), (b'k', b'm', None), (b'k', b'm', 'shake_256')):
    t(lambda *a: new(*a).hexdigest(), *args)
t(_hashlib.hmac_digest, b'k', b'm', 5)
t(_hashlib.hmac_digest, 'k', b'm', 'md5')
print(_hashlib.hmac_digest(b'k', b'm', _hashlib.openssl_sha256).hex())
p = _hashlib.pbkdf2_hmac
for args in ((0,), (1, 0), (1, -1), (1 << 40, 40), (1, 1 << 40)):
    t(p, 'sha256', b'p', b's', *args)
t(p, 'shake_128', b'p', b's', 1)
t(p, 5, b'p', b's', 1)
s = _hashlib.scrypt
for k in (dict(n=16, r=8, p=1, dklen=10), dict(n=4, r=3, p=5), dict(), dict(n=3, r=8, p=1), dict(n=16), dict(n=16, r=8),
          dict(n=16, r=8, p=1, maxmem=-1), dict(n=16, r=8, p=1, dklen=0), dict(n=1 << 20, r=8, p=1), dict(n='x', r=8, p=1),
          dict(n=2, r=0, p=1), dict(n=2, r=8, p=1, maxmem=100), dict(n=2, r=-1, p=1)):
    t(s, b'p', salt=b's', **k)
t(s, b'p')
x = _hashlib.new('shake_128')
for args in ((), (-1,), (0,), ('a',), (3,)):
    t(x.digest, *args)
t(_hashlib.HASH)
t(_hashlib.openssl_md5, b'a', usedforsecurity=False)
t(_hashlib.openssl_md5, data=b'a')
t(_hashlib.compare_digest, 'a', 'a')
t(_hashlib.compare_digest, 'é', 'é')
t(_hashlib.compare_digest, 1, 2)
print(sorted(hashlib.algorithms_available), hashlib.pbkdf2_hmac, hmac.new(b'k', b'm', 'sha1').hexdigest())
print(_hashlib.UnsupportedDigestmodError.__mro__)
