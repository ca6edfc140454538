"""What a message introduces by itself: names, homes, birthdays, numbers, each by the words that tell of it."""
