# @row IM-05
import importlib.metadata as md, sys
from scratch import Scratch
with Scratch() as s:
    s.write("demo_pkg-1.2.dist-info/METADATA", "Metadata-Version: 2.1\nName: Demo.Pkg\nVersion: 1.2\nSummary: a demonstration\nRequires-Dist: other>=1\nRequires-Dist: extra-one; extra == 'fast'\nProvides-Extra: fast\nClassifier: A\nClassifier: B\n\nThe description.\n")
    s.write("demo_pkg-1.2.dist-info/entry_points.txt", "[console_scripts]\ndemo = demo_pkg.cli:main\n\n[plugins]\none = demo_pkg.one\ntwo = demo_pkg.two:obj.attr [fast]\n")
    s.write("demo_pkg-1.2.dist-info/top_level.txt", "demo_pkg\n")
    s.write("demo_pkg/__init__.py", "")
    s.write("demo_pkg/one.py", "ONE = 1\n")
    print(md.version("demo-pkg"), md.version("Demo.Pkg"), md.metadata("demo_pkg")["Summary"], md.metadata("demo_pkg").get_all("Classifier"), md.requires("demo_pkg"))
    d = md.distribution("demo.pkg")
    print(d.name, d.version, d.metadata.json["description"], [(e.name, e.value, e.group) for e in d.entry_points])
    eps = md.entry_points(group="plugins")
    print(sorted(eps.names), eps["two"].module, eps["two"].attr, eps["two"].extras, eps["one"].load().ONE, eps["one"])
    print(list(md.entry_points(name="demo", group="console_scripts")), md.entry_points(group="none"))
    try:
        md.version("nosuch-dist")
    except md.PackageNotFoundError as e:
        print(type(e).__name__, e, e.name, isinstance(e, ModuleNotFoundError))
    print([x.name for x in md.distributions(name="demo_pkg")], d.files, d.read_text("top_level.txt"))
