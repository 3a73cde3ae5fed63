# @row IN-08
import hashlib, hmac, secrets
data = bytes(range(256)) * 3
for name in sorted({"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"}):
    for text in (b"", b"abc", data[:63], data[:64], data[:111], data[:127], data[:128], data[:129], data[:135], data[:136], data):
        h = hashlib.new(name, text[:10])
        h.update(text[10:])
        print(name, len(text), h.digest_size, h.block_size, h.name, h.hexdigest(), h.copy().digest() == h.digest())
for name in ("shake_128", "shake_256"):
    h = hashlib.new(name, data)
    print(name, h.digest_size, h.block_size, h.hexdigest(10), h.digest(400)[-8:])
print(hashlib.blake2b(b"x", digest_size=20, key=b"key", salt=b"salt", person=b"me", fanout=2, depth=3, leaf_size=4, node_offset=5, node_depth=1, inner_size=6, last_node=True).hexdigest())
print(hashlib.blake2s(b"x" * 200, digest_size=20, key=b"key", salt=b"salt", person=b"me", fanout=2, depth=3, leaf_size=4, node_offset=5, node_depth=1, inner_size=6, last_node=True).hexdigest())
print(hashlib.blake2b.SALT_SIZE, hashlib.blake2s.MAX_KEY_SIZE, hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2s.PERSON_SIZE)
for bad in (lambda: hashlib.blake2b(digest_size=0), lambda: hashlib.blake2s(digest_size=33), lambda: hashlib.blake2s(key=b"k" * 33), lambda: hashlib.blake2b(salt=b"s" * 17), lambda: hashlib.blake2b("text"), lambda: hashlib.blake2b(fanout=256), lambda: hashlib.blake2b(depth=0), lambda: hashlib.blake2b(node_offset=-1), lambda: hashlib.new("nothing")):
    try:
        print(bad().hexdigest())
    except Exception as e:
        print(type(e).__name__, e)
print(hmac.new(b"key", b"message", "sha256").hexdigest(), hmac.digest(b"k", b"m", "sha3_256").hex(), hmac.compare_digest("a", "a"))
print(len(secrets.token_hex(8)), {"sha256", "blake2b", "shake_128"} <= hashlib.algorithms_guaranteed)
