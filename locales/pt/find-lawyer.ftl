title = ⚖️ { -avocat } gratuito

start =
    Para um menor, um { -avocat } (advogado) é normalmente gratuito.
    O Estado paga: é a { -aide-juridictionnelle }.
    Em que cidade estás?
    .unknown = ❓ Não quero dizer

paris =
    Em Paris, a { -antenne-des-mineurs } aconselha os jovens de graça.
    Ajuda muitas vezes a escrever ao juiz.
    Pede-a hoje à { -ordre-des-avocats } (ordem dos advogados) de Paris.

hauts-de-seine =
    A tua cidade fica nos Hauts-de-Seine.
    Lá, advogados trabalham muitas vezes para menores.
    Pede hoje à { -ordre-des-avocats } (ordem dos advogados): « le groupe mineurs » (o grupo dos menores).

any-town =
    A { -ordre-des-avocats } é o serviço dos advogados, perto do { -tribunal }.
    Muitas vezes, há horas gratuitas.
    Pede hoje: « un { -avocat } gratuit pour mineur » (um advogado gratuito para menor).

places =
    Estes lugares ajudam com os teus direitos, de graça.
    Escolhe um lugar: liga, ou vai lá hoje.
    .next = ⚖️ A ordem dos advogados

ask-the-judge =
    O { -avocat } (advogado) não é automático: pede-o ao juiz, na tua carta.
    A { -ordre-des-avocats } (ordem dos advogados) deve nomear um em { 8 } dias depois do teu pedido.
    Pede também a uma associação.

money =
    Um { -avocat } (advogado) pede-te dinheiro? Não pagues, e fala disso a uma associação.
    O teu { -avocat } guarda segredo: diz-lhe a verdade, mostra todos os teus papéis.
    Recebeste uma decisão? Vai ter com ele hoje.
