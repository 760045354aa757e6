"""The conversation on Telegram. The only place that imports the Telegram library."""

import os

# The library's `RetryAfter.retry_after` is a timedelta from its next version on; this asks for
# it now. Without it the library warns at each 429.
os.environ["PTB_TIMEDELTA"] = "1"
