# @row OM-18
# Which characters the message about an unknown conversion shows, for text and for bytes.
for c in (0, 9, 10, 30, 31, 32 + 1, 126, 127, 128, 255, 0x20ac):
    for form in ("%" + chr(c), ("%" + chr(c)).encode("latin-1", "ignore")):
        try: print(ascii(form % 3))
        except (ValueError, OverflowError) as e: print(type(e).__name__, ascii(str(e)))
