# @row IM-01
# After a failure the next import runs the code anew.
import sys
from scratch import Scratch
sys.attempts = 0
with Scratch() as s:
    s.write("flaky.py", "import sys\nsys.attempts += 1\nif sys.attempts < 3: raise ValueError(sys.attempts)\n")
    for _ in range(4):
        try:
            import flaky
            print("fine", sys.attempts)
        except ValueError as e:
            print("failed", e)
