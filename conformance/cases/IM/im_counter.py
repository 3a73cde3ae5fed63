print("im_counter runs as", __name__)
count = 0
stale = "first"


def bump():
    global count
    count += 1
    return count
