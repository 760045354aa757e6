title = Tonight
