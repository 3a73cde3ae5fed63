# @row IM-06
# A module that imports itself, and from itself.
from scratch import Scratch
with Scratch() as s:
    s.write("selfish.py", "a = 1\nimport selfish\nfrom selfish import a as b\nprint(selfish.a, b)\ntry:\n    from selfish import later\nexcept ImportError as e: print(type(e).__name__)\n")
    import selfish
