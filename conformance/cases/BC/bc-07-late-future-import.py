# @row BC-07
# A late import from __future__ is found when code is made, after what is wrong with names.
for source in (
    "x = 1\nfrom __future__ import division\n",
    "def f():\n  from __future__ import division\n",
    "from __future__ import division; from __future__ import division\nx = 2; from __future__ import division\n",
    "from __future__ import division; x = 1; from __future__ import division\n",
    "x = 1\nfrom __future__ import no_such_feature\n",
    "x = 1\nfrom __future__ import division\ndef f(a, a): pass\n",
    "return 1\nfrom __future__ import division\n",
):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.args, e.lineno, e.offset, e.end_lineno, e.end_offset)
