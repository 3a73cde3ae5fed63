# @row IM-02
# importlib.metadata finds distributions on the path.
import importlib.metadata as md, sys
from scratch import Scratch
with Scratch() as s:
    s.write("dist_one-1.2.dist-info/METADATA", "Metadata-Version: 2.1\nName: dist-one\nVersion: 1.2\nSummary: a thing\nRequires-Dist: other>=1\n")
    s.write("dist_one-1.2.dist-info/entry_points.txt", "[console_scripts]\nrun = json:loads\n[grp]\nx = os.path:join [extra]\n")
    s.write("dist_one-1.2.dist-info/RECORD", "dist_one.py,,\n"); s.write("dist_one.py", "")
    print(md.version("dist-one"), md.version("Dist.One"), md.metadata("dist_one")["Summary"], md.requires("dist-one"), [str(f) for f in md.files("dist-one")])
    e = md.entry_points(group="grp"); print([(x.name, x.value, x.extras, x.load().__name__) for x in e])
    try: md.version("nowhere-dist")
    except md.PackageNotFoundError as e: print(e, e.name)
