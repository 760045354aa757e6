"""The commands of `bot`, one file each. To add one, add a file and a line in `cli.py`."""
