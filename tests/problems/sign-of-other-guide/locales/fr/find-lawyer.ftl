title = ⚖️ Avocat
start = Un avocat est gratuit pour toi.
