### Çocuk hâkiminin adresi, mektubu götürmek ya da göndermek için.

title = 📮 Hâkim nerede?

start =
    Senin hâkimin, yaşadığın şehrin hâkimidir.
    Hangi şehirdesin?
    .unknown = ❓ Söylemek istemiyorum

court =
    İşte bulunduğun ilin (département) mahkemesi.
    Adresi kâğıdında ya da belediyede kontrol et.
    Damgayı ya da makbuzu sakla.

anywhere =
    { -juge-des-enfants } (çocuk hâkimi) adresini belediyeye sor.
    Bir dernek ya da bir { -avocat } (avukat) da verebilir.
