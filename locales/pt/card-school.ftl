title = 💬 Mostrar na escola

start =
    Mostra ou lê estas frases na escola, no teste ou na câmara municipal (mairie):
    { -phrase-place }
    (Peço um lugar na escola.)
    { -phrase-ecole }
    (Antes dos { 18 } anos, a escola é um direito, mesmo sem papéis.)
    A lei: { -loi-ecole }
    .next = ✋ Dizem-me não

refused =
    Dizem-te “não”? Mostra estas frases:
    { -phrase-doute }
    (Uma dúvida sobre a minha idade não chega para recusar.)
    { -phrase-refus }
    (Queria esta recusa por escrito.)
    A lei: { -loi-doute }
