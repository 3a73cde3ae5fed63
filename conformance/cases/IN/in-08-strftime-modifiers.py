# @row IN-08
# A directive of strftime with a modifier that it does not take is shown as it is written, padded and in capitals as the flags say.
import string
import time

moment = (2024, 2, 3, 4, 5, 6, 5, 34, -1)
for flags in "E", "O", "10", "^E", "_10", "010":
    print(flags, [time.strftime(f"%{flags}{letter}|", moment) for letter in string.ascii_letters + "%+:." if letter not in "sZz"])
print([time.strftime(f"a%{end}", moment) for end in ("", "E", "O", "5", "^e", "#")])
