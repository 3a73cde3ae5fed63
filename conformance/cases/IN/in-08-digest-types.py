# @row IN-08
# The types of digests that the modules below hashlib give.
import _md5
import _sha1
import _sha2

digests = [_md5.md5(), _sha1.sha1(), _sha2.sha224(), _sha2.sha256(), _sha2.sha384(), _sha2.sha512()]
for digest in digests:
    cls = type(digest)
    print(cls, cls.__module__, cls.__qualname__, cls.__mro__, type(digest.copy()) is cls)
    print(sorted(name for name in vars(cls) if not name.startswith('__')), digest.name, digest.hexdigest()[:8])
    try:
        cls()
    except TypeError as e:
        print(e)
for module in (_md5, _sha1, _sha2):
    print(sorted(name for name in vars(module) if not name.startswith('_')))
