print("im_fails begins")
before = 1
raise ValueError("module refuses")
