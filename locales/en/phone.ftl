### Reviewed by a native speaker: not yet.

## phone: is this the right site?

phone-site = Is this the right site?
phone-site-compare = Compare these six words with those on a poster or a card of ours, or with those that somebody you trust reads to you:
phone-site-working = Working out the words…
phone-site-failed = The words could not be worked out. Please close this part and open it again.
phone-site-can = If all six are the same in the same order, your report is sealed to our people’s keys.
phone-site-cannot = If one is different, do not write here. The words cannot show whether this site was changed to deceive you: if somebody powerful is after you, use the form that works without a network, or talk to us in another way.
