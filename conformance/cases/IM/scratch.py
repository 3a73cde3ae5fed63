"""A directory of its own for a case that writes modules, at the head of sys.path while it lasts."""
import os
import sys


class Scratch:
    def __init__(self):
        tag = os.path.basename(sys.argv[0]).removesuffix(".py")
        self.path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"vertebra-{tag}-{os.getpid()}-{id(self)}")

    def __enter__(self):
        os.mkdir(self.path)
        sys.path.insert(0, self.path)
        return self

    def __exit__(self, *exc):
        if self.path in sys.path:
            sys.path.remove(self.path)
        self.remove(self.path)

    def remove(self, path):
        for name in os.listdir(path):
            inner = os.path.join(path, name)
            if os.path.isdir(inner) and not os.path.islink(inner):
                self.remove(inner)
            else:
                os.unlink(inner)
        os.rmdir(path)

    def write(self, name, text):
        import importlib
        path = os.path.join(self.path, *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        importlib.invalidate_caches()
        return path

    def clean(self, text):
        return str(text).replace(self.path, "SCRATCH")
