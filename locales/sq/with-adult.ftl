### Me një të rritur që nuk është prind. Ky i rritur mund ta ketë telefonin: asnjë hollësi, asnjë pyetje për historinë.

title = 👤 Me një të rritur

start =
    Të kesh një kushëri këtu nuk të pengon të kërkosh mbrojtje.
    Si ndihesh me këtë të rritur?
    .safe = ✅ Në siguri
    .not-free = 🆘 Frikë, duhet të bindem
    .unsure = ❓ Nuk e di

safe =
    Vetëm një gjyqtar mund t’ia japë rolin e prindit këtij të rrituri.
    Ai nuk duhet të thotë kurrë se është prindi ose kujdestari yt ligjor.
    Fol me një { -avocat } (avokat).

family-judge =
    Një xhaxha mund të kërkojë të bëhet kujdestari yt ligjor, dhe të vendosë për ty.
    Vendos { -juge-familles } (gjyqtari i familjeve), te { -tribunal } i vendit ku jeton.
    Së pari shko te një { -avocat } (avokat), pa këtë të rritur.

protection =
    A do ta humbësh mbrojtjen? Varet.
    Shihet nëse ky i rritur kujdeset vërtet për ty, dhe për një kohë të gjatë.
    Pyet një { -avocat } (avokat) para se të zgjedhësh.
    .next = ⚖️ Një avokat

not-free =
    Fëmijë në rrezik:
    📞 { $tel-119 }
    Rrezik tani:
    📞 { $tel-17 }
    Nëse është rrezik të flasësh, dërgo një SMS:
    📞 { $tel-114 }

not-your-fault =
    Të t’i marrin dokumentet ose të të detyrojnë të punosh mund të jetë krim.
    Nuk e ke ti fajin, edhe nëse ke thënë po.
    Kërko ndihmë sot, edhe pa dokumente:
    📞 { $tel-119 }
    .next = 🔒 Të drejtat, në siguri
