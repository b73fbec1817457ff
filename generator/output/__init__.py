"""All that is written, and the processes that write."""
