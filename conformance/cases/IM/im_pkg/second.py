print("second runs", __name__)
TWO = 2
