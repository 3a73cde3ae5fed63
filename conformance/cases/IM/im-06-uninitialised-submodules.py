# @row IM-06
# The text for a submodule that is being imported.
from scratch import Scratch
with Scratch() as s:
    s.write("unp/__init__.py", "import unp.sub\n"); s.write("unp/sub/__init__.py", "import unp.user\n"); s.write("unp/user.py", "import unp\nprint(unp.sub)\n")
    try: import unp
    except AttributeError as e: print(s.clean(e))
