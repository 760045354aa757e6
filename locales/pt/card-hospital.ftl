title = 💬 Mostrar no hospital

start =
    Mostra ou lê estas frases na receção do hospital:
    { -phrase-mineur }
    (Tenho menos de { 18 } anos e estou sem família em França.)
    { -phrase-urgence }
    (Numa urgência, um médico deve tratar-me.)
    A lei: { -loi-urgence }
    .next = 💬 Gratuito, intérprete

free =
    A { -pass } (serviço do hospital) trata de graça sem cartão de saúde. Pede:
    { -phrase-pass }
    (Procuro a PASS.)
    { -phrase-interprete }
    (Queria um intérprete.)
