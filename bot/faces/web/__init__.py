"""The preview in a browser: the same screens on a page shaped like a phone."""
