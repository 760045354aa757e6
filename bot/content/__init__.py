"""Parser and static checks of content files: content out, or problems. In stages."""
