import im_circ_f
im_circ_f.use()
thing = 1
