"""What holds for every test."""

from hypothesis import settings

# A machine that is busy makes a property slow, not wrong.
settings.register_profile("house", deadline=None)
settings.load_profile("house")
