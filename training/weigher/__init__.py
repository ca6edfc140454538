"""Training of the weigher, on chats that people wrote by hand and labelled."""
