"""What all tests share: examples may take as long as a busy machine needs, for time is measured elsewhere."""

from hypothesis import settings

settings.register_profile("winnow", deadline=None)
settings.load_profile("winnow")
