title = Cette nuit
