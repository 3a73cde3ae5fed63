# @row IM-01
# The name given to __import__ is a str, and not empty.
for name in (5, None, b"os", ""):
    try:
        __import__(name)
    except Exception as e:
        print(type(e).__name__, e)
