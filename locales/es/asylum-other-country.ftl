### Otro país de Europa. Nunca aconsejar irse sin ayuda.

title = 🗺️ Otro país de Europa

start =
    A veces, otro país de Europa examina la petición de { -asile } (asilo).
    El vínculo con tu familia cuenta.
    ¿Cuál es tu situación?
    .family = 👪 Mi familia está allí
    .fingerprints = 🗺️ Tengo huellas allí
    .paper = 📄 Un papel lo dice
    .england = 🌊 Inglaterra
    .unsure = ❓ No sé

family =
    ¿Tu padre, madre, hermano, hermana, tío, tía, abuelo o abuela vive allí legalmente?
    Tu petición puede ir allí para que vivan juntos.
    No, si es malo para ti: dilo.
    .next = ➡️ Qué hacer

tell-them =
    No viajes por tu cuenta: la petición pasa por la { -prefecture } (oficina del Estado).
    Lleva teléfono, dirección, fotos, papeles de la familia.
    Dilo hoy a la { -prefecture } y a tu representante.
    .next = ⚖️ Un abogado

lawyer-first =
    Ve a un { -avocat } (abogado) antes de cualquier cita sobre otro país.
    No te vayas de la ciudad.
    Las reglas de Europa cambiaron en junio de { "2026" }.
    .next = 📄 Mis papeles

paper-wins =
    Tu carta tiene razón: lee su plazo.
    No firmes un papel que no entiendes.
    Muéstrala hoy a un { -avocat } (abogado) o a una asociación.
    .next = ⚖️ Un abogado
