# @row IN-08
# Users come from the C library: by number, by name and all; what is no number, no name or no user is an error.
import os
import pwd


def shown(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for wrong in ("a", 1.5, -1, -2, 2**32, 2**70, -(2**70), 2**32 - 1, 3_000_000_000):
    shown(pwd.getpwuid, wrong)
for wrong in (5, None, b"root", "a\0b", "", "no such user", "\udcff", "\ud800"):
    shown(pwd.getpwnam, wrong)
shown(pwd.getpwuid)
shown(pwd.getpwall, 1)
root = pwd.getpwuid(0)
print(root.pw_name, root[2], root.pw_gid, root.pw_dir, len(root), pwd.getpwnam("root") == root, root in pwd.getpwall())
print(sorted(user.pw_uid for user in pwd.getpwall())[0], {type(user) for user in pwd.getpwall()})
print(os.path.expanduser("~root"), pwd.struct_passwd.__match_args__)
