"""The values of a message by their words alone: numbers, codes, dates, names, addresses, what is spelled or spoken."""
