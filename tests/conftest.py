"""What holds for every test."""

import os

from hypothesis import settings

# A machine that is busy makes a property slow, not wrong. The same examples each time keep a change answerable for
# what it broke; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))
