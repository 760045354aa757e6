"""What somebody else runs it with: image, compose, unit, and the page that leads through them."""
