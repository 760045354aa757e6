### Peligro. Primero los números. Ninguna pregunta sobre lo que pasó. Ninguna promesa.

title = 🆘 Ayuda ahora

start =
    Menor en peligro:
    📞 { $tel-119 }
    Cualquier emergencia:
    📞 { $tel-112 }
    Médico:
    📞 { $tel-15 }
    Policía:
    📞 { $tel-17 }
    Gratis, día y noche, en francés.
    Nadie lee en directo, este bot no puede llamar.
    ¿Qué necesitas?
    .hurt = 🏥 Enfermedad o herida
    .violence = 🆘 Me hacen daño
    .no-bed = 🛏️ Sin cama esta noche
    .dark-thoughts = 💭 Tristeza, sin esperanza
    .cannot-speak = 📞 No puedo hablar

hurt =
    En el hospital, las { -urgences } (urgencias, día y noche) atienden primero.
    Los papeles y el dinero vienen después.
    Llama, o ve a las { -urgences }:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .card = 💬 Frases: hospital
    .no-bed = 🛏️ Sin cama esta noche

violence =
    En el hogar o en la familia también, no es tu culpa. Llama:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-17 }
    ¿Tocaron tu cuerpo sin tu consentimiento? Ve rápido al hospital, incluso sin denuncia.
    Contra el VIH (sida), el tratamiento empieza normalmente antes de { 48 } horas.
    .sexual = 🆘 Violencia sexual
    .words = 🗣️ Qué decir
    .forced = 🔒 Tengo que obedecer
    .no-bed = 🛏️ Sin cama esta noche

on-the-phone =
    La llamada es gratis y no se ve en la factura.
    Di despacio: « mineur » (menor), « danger » (peligro), y el nombre de tu ciudad.
    Llama ahora:
    📞 { $tel-119 }
    .no-bed = 🛏️ Sin cama esta noche
    .sms = 📞 No puedo hablar

dark-thoughts =
    Si piensas en morir, habla con alguien ahora.
    Hay personas que escuchan gratis, día y noche:
    📞 { $tel-3114 }
    ¿Tragaste algo, o estás en peligro? Llama de inmediato:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .next = 📞 Otros te escuchan

somebody-listens =
    Después de momentos muy duros, tener miedo o dormir mal es normal.
    De { 9 } a { 23 } horas, { -fil-sante-jeunes } escucha a los jóvenes, gratis.
    Llama, incluso sin dar tu nombre:
    📞 { $tel-fil-sante-jeunes }
    .mind = 💭 Buscar atención
    .no-bed = 🛏️ Sin cama esta noche

cannot-speak =
    Este número recibe SMS de emergencia, día y noche, gratis.
    Escribe dónde estás y la palabra « danger » (peligro).
    Envía un SMS:
    📞 { $tel-114 }
    .no-bed = 🛏️ Sin cama esta noche
