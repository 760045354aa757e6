title = 🆘 Ajuda agora

start =
    Criança em perigo:
    📞 { $tel-119 }
    Qualquer emergência:
    📞 { $tel-112 }
    Médico:
    📞 { $tel-15 }
    Polícia:
    📞 { $tel-17 }
    Gratuito, de dia e de noite, em francês.
    Ninguém lê em direto, este bot não pode ligar.
    De que precisas?
    .hurt = 🏥 Doença ou ferida
    .violence = 🆘 Fazem-me mal
    .no-bed = 🛏️ Sem cama esta noite
    .dark-thoughts = 💭 Tristeza, sem esperança
    .cannot-speak = 📞 Não posso falar

hurt =
    No hospital, as { -urgences } (urgências, dia e noite) tratam primeiro.
    Os papéis e o dinheiro vêm depois.
    Liga ou vai às { -urgences }:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .card = 💬 Frases para o hospital
    .no-bed = 🛏️ Sem cama esta noite

violence =
    Também no lar ou na família, a culpa não é tua. Liga:
    📞 { $tel-119 }
    Perigo neste momento:
    📞 { $tel-17 }
    Tocaram no teu corpo sem o teu acordo? Vai depressa ao hospital, mesmo sem queixa.
    Contra o VIH (sida), o tratamento começa normalmente antes de { 48 } horas.
    .sexual = 🆘 Violência sexual
    .words = 🗣️ O que dizer
    .forced = 🔒 Tenho de obedecer
    .no-bed = 🛏️ Sem cama esta noite

on-the-phone =
    A chamada é gratuita e não aparece na fatura.
    Diz devagar: « mineur » (menor), « danger » (perigo), e o nome da tua cidade.
    Liga agora:
    📞 { $tel-119 }
    .no-bed = 🛏️ Sem cama esta noite
    .sms = 📞 Não posso falar

dark-thoughts =
    Se pensas em morrer, fala com alguém agora.
    Há pessoas que ouvem de graça, de dia e de noite:
    📞 { $tel-3114 }
    Engoliste alguma coisa, ou estás em perigo? Liga já:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .next = 📞 Outras pessoas ouvem

somebody-listens =
    Depois de momentos muito duros, ter medo ou dormir mal é normal.
    Das { 9 } às { 23 } horas, { -fil-sante-jeunes } ouve os jovens, de graça.
    Liga, mesmo sem dar o teu nome:
    📞 { $tel-fil-sante-jeunes }
    .mind = 💭 Encontrar tratamento
    .no-bed = 🛏️ Sem cama esta noite

cannot-speak =
    Este número recebe SMS de emergência, de dia e de noite, de graça.
    Escreve onde estás e a palavra « danger » (perigo).
    Envia um SMS:
    📞 { $tel-114 }
    .no-bed = 🛏️ Sem cama esta noite
