### Reviewed by a native speaker: not yet.
### What `corncrake keys poster` prints.

poster-heading = Treated badly? Tell us what happened.
poster-what = On any phone. Without a name, without an account. What you write is sealed; only a few people of this network can open it.
poster-open = Type this address, or scan the code:
poster-phone = Your phone remembers which pages you opened. If others use your phone, open the page in a private window.
poster-code = QR code with the address
poster-words = The six words of this network
poster-words-how = The page can show you six words too. Are they the same, in the same order? Then your phone has the right keys.
poster-words-differ = If one word differs, send nothing, and tell the people who put this up.
poster-words-prove = What the words can show: that the page names the keys of this network, and no one else’s.
poster-words-cannot = What they cannot show: that the page itself is honest, or that nobody watches your phone. A false page can show any words. If you fear that, ask here for the form that works without the internet.
poster-slip-words = Six words, to compare with those on the page:
