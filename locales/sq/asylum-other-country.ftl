### Një vend tjetër i Evropës. Kurrë mos këshillo të ikë vetëm.

title = 🗺️ Një vend tjetër i Evropës

start =
    Ndonjëherë, një vend tjetër i Evropës e shqyrton kërkesën për { -asile } (azil).
    Lidhja me familjen tënde ka rëndësi.
    Cili është rasti yt?
    .family = 👪 Familja ime është atje
    .fingerprints = 🗺️ Gjurmët atje
    .paper = 📄 Një dokument e thotë
    .england = 🌊 Anglia
    .unsure = ❓ Nuk e di

family =
    A jeton atje ligjërisht një prind, vëlla, motër, xhaxha, dajë, teze, hallë, gjysh ose gjyshe?
    Kërkesa jote mund të shkojë atje që të jetoni bashkë.
    Jo nëse është keq për ty: thuaje.
    .next = ➡️ Çfarë të bëj

tell-them =
    Mos u nis vetë: kërkesa kalon nga { -prefecture } (zyrë e shtetit).
    Sill telefonin, adresën, fotot, dokumentet e familjes.
    Thuaja sot { -prefecture } dhe përfaqësuesit tënd.
    .next = ⚖️ Një avokat

lawyer-first =
    Shko te një { -avocat } (avokat) para çdo takimi për një vend tjetër.
    Mos largohu nga qyteti.
    Rregullat e Evropës kanë ndryshuar në qershor { "2026" }.
    .next = 📄 Dokumentet e mia

paper-wins =
    Letra jote ka të drejtë: lexo afatin e saj.
    Mos nënshkruaj një dokument që nuk e kupton.
    Tregoja sot një { -avocat } (avokati) ose një shoqate.
    .next = ⚖️ Një avokat
