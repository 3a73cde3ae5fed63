"""Digests: of large data at once, of many short texts, by pieces, with keys; and base64 and hexadecimal text of them."""
import base64
import binascii
import hashlib
import hmac


def main(n):
    data = bytes(range(256)) * (n // 8)
    total = 0
    for name in "md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b":
        total += hashlib.new(name, data).digest()[0]
        digest = hashlib.new(name)
        for i in range(0, len(data), 512):
            digest.update(data[i:i + 512])
        total += digest.digest()[1]
    for i in range(n):
        text = b"key %d" % i
        total += hashlib.sha256(text).digest()[0] + len(hashlib.md5(text).hexdigest()) + hashlib.sha1(text).digest()[3]
        total += hashlib.blake2b(text, digest_size=16).digest()[0]
    for i in range(n // 4):
        total += hmac.digest(b"key", b"message %d" % i, "sha256")[0] + hmac.new(b"key", b"m%d" % i, "sha1").digest()[0]
    total += hashlib.pbkdf2_hmac("sha256", b"password", b"salt", n)[0]
    coded = base64.b64encode(data)
    total += len(coded) + len(base64.b64decode(coded)) + len(binascii.unhexlify(data.hex())) + len(base64.b85encode(data[:n]))
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 40_000)
