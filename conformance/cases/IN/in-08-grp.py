# @row IN-08
# Groups come from the C library: by number, by name and all; what is no number, no name or no group is an error.
import grp
import inspect
import pickle


def shown(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for wrong in ("a", 1.5, -1, -2, 2**32, 2**70, -(2**70), 2**32 - 1, 3_000_000_000):
    shown(grp.getgrgid, wrong)
for wrong in (5, None, b"root", "a\0b", "", "no such group", "\udcff", "\ud800"):
    shown(grp.getgrnam, wrong)
shown(grp.getgrgid)
shown(grp.getgrall, 1)
root = grp.getgrgid(id=0)
print(root.gr_name, root[2], root.gr_gid, type(root.gr_passwd), root.gr_mem, len(root))
print(grp.getgrnam(name="root") == root, root in grp.getgrall(), pickle.loads(pickle.dumps(root)) == root)
print(sorted(group.gr_gid for group in grp.getgrall())[0], {type(group) for group in grp.getgrall()})
print(*(inspect.signature(f) for f in (grp.getgrgid, grp.getgrnam, grp.getgrall)), grp.struct_group.__match_args__)
