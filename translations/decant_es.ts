<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>A JSON Web Token with masked claims and a signature that nothing accepts.</source>
        <translation>Un JSON Web Token con atributos enmascarados y una firma que nada acepta.</translation>
    </message>
    <message>
        <source>A bank code that is formed like a BIC and belongs to no bank.</source>
        <translation>Un código bancario con forma de BIC que no pertenece a ningún banco.</translation>
    </message>
    <message>
        <source>A book number with a valid check digit.</source>
        <translation>Un número de libro con un dígito de control válido.</translation>
    </message>
    <message>
        <source>A brand of payment cards.</source>
        <translation>Una marca de tarjeta de pago.</translation>
    </message>
    <message>
        <source>A browser as it names itself.</source>
        <translation>Un navegador tal como se nombra a sí mismo.</translation>
    </message>
    <message>
        <source>A century in Roman numerals; its number in a number column.</source>
        <translation>Un siglo en números romanos; su número en una columna numérica.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>Un color.</translation>
    </message>
    <message>
        <source>A currency.</source>
        <translation>Una divisa.</translation>
    </message>
    <message>
        <source>A date of a range.</source>
        <translation>Una fecha de un intervalo.</translation>
    </message>
    <message>
        <source>A day of the data, the newest for example.</source>
        <translation>Un día de los datos, por ejemplo el más reciente.</translation>
    </message>
    <message>
        <source>A day of the month, 1 to 28.</source>
        <translation>Un día del mes, de 1 a 28.</translation>
    </message>
    <message>
        <source>A day of the week; its number, 1 for Monday, in a number column.</source>
        <translation>Un día de la semana; su número, 1 para el lunes, en una columna numérica.</translation>
    </message>
    <message>
        <source>A digest under a secret of the key, as long as the plain one.</source>
        <translation>Un resumen bajo un secreto de la clave, tan largo como el simple.</translation>
    </message>
    <message>
        <source>A domain name that nobody can register.</source>
        <translation>Un nombre de dominio que nadie puede registrar.</translation>
    </message>
    <message>
        <source>A dwelling inside a building.</source>
        <translation>Una vivienda dentro de un edificio.</translation>
    </message>
    <message>
        <source>A floating-point number of a range.</source>
        <translation>Un número de coma flotante de un intervalo.</translation>
    </message>
    <message>
        <source>A form of address such as Mr. or Dr.</source>
        <translation>Un tratamiento como Sr. o Dra.</translation>
    </message>
    <message>
        <source>A latitude in degrees.</source>
        <translation>Una latitud en grados.</translation>
    </message>
    <message>
        <source>A licence plate.</source>
        <translation>Una matrícula.</translation>
    </message>
    <message>
        <source>A login made from other names and a number.</source>
        <translation>Un nombre de usuario formado por otros nombres y un número.</translation>
    </message>
    <message>
        <source>A longitude in degrees.</source>
        <translation>Una longitud en grados.</translation>
    </message>
    <message>
        <source>A month; its number in a number column.</source>
        <translation>Un mes; su número en una columna numérica.</translation>
    </message>
    <message>
        <source>A number of a device or vehicle with a valid check digit.</source>
        <translation>Un número de dispositivo o vehículo con un dígito de control válido.</translation>
    </message>
    <message>
        <source>A number of a driving licence.</source>
        <translation>Un número de permiso de conducir.</translation>
    </message>
    <message>
        <source>A number of a health insurance with valid check digits.</source>
        <translation>Un número de seguro médico con dígitos de control válidos.</translation>
    </message>
    <message>
        <source>A number of a person as its country issues it, with valid check digits.</source>
        <translation>Un número de identidad tal como lo expide su país, con dígitos de control válidos.</translation>
    </message>
    <message>
        <source>A number of a tax or company register with valid check digits.</source>
        <translation>Un número fiscal o de registro mercantil con dígitos de control válidos.</translation>
    </message>
    <message>
        <source>A number with decimals of a range.</source>
        <translation>Un número con decimales de un intervalo.</translation>
    </message>
    <message>
        <source>A passport number.</source>
        <translation>Un número de pasaporte.</translation>
    </message>
    <message>
        <source>A place inside a rectangle of degrees.</source>
        <translation>Un lugar dentro de un rectángulo de grados.</translation>
    </message>
    <message>
        <source>A point in time as a number that counts from 1970.</source>
        <translation>Un instante como número que cuenta desde 1970.</translation>
    </message>
    <message>
        <source>A random password, or the digest of the test password &quot;decant&quot;.</source>
        <translation>Una contraseña aleatoria, o el resumen de la contraseña de prueba «decant».</translation>
    </message>
    <message>
        <source>A range or multirange of numbers, days or times.</source>
        <translation>Un intervalo o multiintervalo de números, días u horas.</translation>
    </message>
    <message>
        <source>A security number with a valid check digit.</source>
        <translation>Un número de valor bursátil con un dígito de control válido.</translation>
    </message>
    <message>
        <source>A sentence without meaning.</source>
        <translation>Una frase sin significado.</translation>
    </message>
    <message>
        <source>A slogan of empty words.</source>
        <translation>Un eslogan de palabras vacías.</translation>
    </message>
    <message>
        <source>A span of time.</source>
        <translation>Una duración.</translation>
    </message>
    <message>
        <source>A status code of HTTP.</source>
        <translation>Un código de estado HTTP.</translation>
    </message>
    <message>
        <source>A text of a given form: # is a digit, A and a a letter, ? a letter or digit.</source>
        <translation>Un texto de una forma dada: # es una cifra, A y a una letra, ? una letra o cifra.</translation>
    </message>
    <message>
        <source>A text of random characters.</source>
        <translation>Un texto de caracteres aleatorios.</translation>
    </message>
    <message>
        <source>A text that matches a regular expression.</source>
        <translation>Un texto que coincide con una expresión regular.</translation>
    </message>
    <message>
        <source>A text with the results of other functions in it.</source>
        <translation>Un texto que contiene los resultados de otras funciones.</translation>
    </message>
    <message>
        <source>A time of the day.</source>
        <translation>Una hora del día.</translation>
    </message>
    <message>
        <source>A time zone by its name.</source>
        <translation>Una zona horaria por su nombre.</translation>
    </message>
    <message>
        <source>A token of the value that only the key can make.</source>
        <translation>Un token del valor que solo la clave puede crear.</translation>
    </message>
    <message>
        <source>A whole number for each value: how often it comes.</source>
        <translation>Un número entero por cada valor: con qué frecuencia aparece.</translation>
    </message>
    <message>
        <source>A whole number of a range that the key and the value decide; different values may meet.</source>
        <translation>Un número entero de un intervalo que deciden la clave y el valor; valores distintos pueden coincidir.</translation>
    </message>
    <message>
        <source>A word of a list that the key and the value choose; different values may meet.</source>
        <translation>Una palabra de una lista que eligen la clave y el valor; valores distintos pueden coincidir.</translation>
    </message>
    <message>
        <source>A year.</source>
        <translation>Un año.</translation>
    </message>
    <message>
        <source>A zone of the same region, Europe for example.</source>
        <translation>Una zona de la misma región, por ejemplo Europa.</translation>
    </message>
    <message>
        <source>Always the same number of stars.</source>
        <translation>Siempre el mismo número de asteriscos.</translation>
    </message>
    <message>
        <source>American areas with few people become 000, as HIPAA Safe Harbor asks for.</source>
        <translation>Las zonas estadounidenses con pocos habitantes se convierten en 000, como exige HIPAA Safe Harbor.</translation>
    </message>
    <message>
        <source>An account number, sort code or routing number in the layout of the value.</source>
        <translation>Un número de cuenta, código de sucursal o número de ruta con el formato del valor.</translation>
    </message>
    <message>
        <source>An address of a crypto currency with a valid check sum.</source>
        <translation>Una dirección de criptomoneda con una suma de control válida.</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>Un importe de dinero.</translation>
    </message>
    <message>
        <source>An array of elements that another function makes.</source>
        <translation>Un array de elementos que crea otra función.</translation>
    </message>
    <message>
        <source>An integer of a range.</source>
        <translation>Un entero de un intervalo.</translation>
    </message>
    <message>
        <source>Another UUID.</source>
        <translation>Otro UUID.</translation>
    </message>
    <message>
        <source>Another UUID; different ones stay different.</source>
        <translation>Otro UUID; los distintos siguen siendo distintos.</translation>
    </message>
    <message>
        <source>Another account of the same country with valid check digits.</source>
        <translation>Otra cuenta del mismo país con dígitos de control válidos.</translation>
    </message>
    <message>
        <source>Another address in one line.</source>
        <translation>Otra dirección en una línea.</translation>
    </message>
    <message>
        <source>Another address of the same version in a private range.</source>
        <translation>Otra dirección de la misma versión en un rango privado.</translation>
    </message>
    <message>
        <source>Another branch of industry.</source>
        <translation>Otro sector de actividad.</translation>
    </message>
    <message>
        <source>Another building number.</source>
        <translation>Otro número de edificio.</translation>
    </message>
    <message>
        <source>Another card number of the same brand, length and layout that passes the Luhn check where the value does.</source>
        <translation>Otro número de tarjeta de la misma marca, longitud y formato, que supera la comprobación de Luhn si el valor la supera.</translation>
    </message>
    <message>
        <source>Another city.</source>
        <translation>Otra ciudad.</translation>
    </message>
    <message>
        <source>Another company name.</source>
        <translation>Otro nombre de empresa.</translation>
    </message>
    <message>
        <source>Another country.</source>
        <translation>Otro país.</translation>
    </message>
    <message>
        <source>Another date of birth inside a range of ages.</source>
        <translation>Otra fecha de nacimiento dentro de un intervalo de edades.</translation>
    </message>
    <message>
        <source>Another diagnosis, a category of ICD-10.</source>
        <translation>Otro diagnóstico, una categoría de la CIE-10.</translation>
    </message>
    <message>
        <source>Another e-mail address, valid, at a domain reserved for examples.</source>
        <translation>Otra dirección de correo válida, en un dominio reservado para ejemplos.</translation>
    </message>
    <message>
        <source>Another first and last name.</source>
        <translation>Otro nombre y apellido.</translation>
    </message>
    <message>
        <source>Another first name.</source>
        <translation>Otro nombre de pila.</translation>
    </message>
    <message>
        <source>Another function for each kind of row.</source>
        <translation>Otra función para cada clase de filas.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Otra dirección de hardware.</translation>
    </message>
    <message>
        <source>Another integer of the same range; different numbers stay different.</source>
        <translation>Otro entero del mismo intervalo; los números distintos siguen siendo distintos.</translation>
    </message>
    <message>
        <source>Another last name.</source>
        <translation>Otro apellido.</translation>
    </message>
    <message>
        <source>Another name of a file or folder.</source>
        <translation>Otro nombre de archivo o carpeta.</translation>
    </message>
    <message>
        <source>Another phone number in the same layout.</source>
        <translation>Otro número de teléfono con el mismo formato.</translation>
    </message>
    <message>
        <source>Another postal code in the same layout.</source>
        <translation>Otro código postal con el mismo formato.</translation>
    </message>
    <message>
        <source>Another profession.</source>
        <translation>Otra profesión.</translation>
    </message>
    <message>
        <source>Another secret token in the same layout.</source>
        <translation>Otro token secreto con la misma disposición.</translation>
    </message>
    <message>
        <source>Another state or province.</source>
        <translation>Otro estado o provincia.</translation>
    </message>
    <message>
        <source>Another street.</source>
        <translation>Otra calle.</translation>
    </message>
    <message>
        <source>Another web address with as many steps in its path.</source>
        <translation>Otra dirección web con los mismos pasos en su ruta.</translation>
    </message>
    <message>
        <source>Between the names.</source>
        <translation>Entre los nombres.</translation>
    </message>
    <message>
        <source>Brands to choose from.</source>
        <translation>Marcas entre las que elegir.</translation>
    </message>
    <message>
        <source>Bytes of a random length.</source>
        <translation>Bytes de longitud aleatoria.</translation>
    </message>
    <message>
        <source>Capital and small letters are the same.</source>
        <translation>Mayúsculas y minúsculas son iguales.</translation>
    </message>
    <message>
        <source>Characters at the end.</source>
        <translation>Caracteres al final.</translation>
    </message>
    <message>
        <source>Characters at the front.</source>
        <translation>Caracteres al principio.</translation>
    </message>
    <message>
        <source>Characters behind the prefix; 0 for those of the value.</source>
        <translation>Caracteres tras el prefijo; 0 para los del valor.</translation>
    </message>
    <message>
        <source>Characters hidden at the end.</source>
        <translation>Caracteres que se ocultan al final.</translation>
    </message>
    <message>
        <source>Characters of a random password.</source>
        <translation>Caracteres de una contraseña aleatoria.</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay at the end.</source>
        <translation>Caracteres del alfabeto que se conservan al final.</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay in front.</source>
        <translation>Caracteres del alfabeto que se conservan al principio.</translation>
    </message>
    <message>
        <source>Characters of the bank that stay after the check digits.</source>
        <translation>Caracteres del banco que se conservan tras los dígitos de control.</translation>
    </message>
    <message>
        <source>Characters shown at the front.</source>
        <translation>Caracteres que se muestran al principio.</translation>
    </message>
    <message>
        <source>Characters that stay at the end.</source>
        <translation>Caracteres que se conservan al final.</translation>
    </message>
    <message>
        <source>Characters that stay at the front.</source>
        <translation>Caracteres que se conservan al principio.</translation>
    </message>
    <message>
        <source>Characters to choose from.</source>
        <translation>Caracteres entre los que elegir.</translation>
    </message>
    <message>
        <source>Characters; 11 name a branch.</source>
        <translation>Caracteres; 11 designan una sucursal.</translation>
    </message>
    <message>
        <source>Check digit at the end of an account number.</source>
        <translation>Dígito de control al final de un número de cuenta.</translation>
    </message>
    <message>
        <source>Claims that stay as they are.</source>
        <translation>Atributos que se conservan como están.</translation>
    </message>
    <message>
        <source>Codes of a fixed layout; different codes stay different.</source>
        <translation>Códigos de disposición fija; los códigos distintos siguen siendo distintos.</translation>
    </message>
    <message>
        <source>Columns of the same key domain give equal results for equal values; empty for the function&apos;s own domain.</source>
        <translation>Las columnas de un mismo dominio de clave dan resultados iguales para valores iguales; vacío para el dominio propio de la función.</translation>
    </message>
    <message>
        <source>Columns of the same row that the result depends on instead of the value.</source>
        <translation>Columnas de la misma fila de las que depende el resultado en lugar del valor.</translation>
    </message>
    <message>
        <source>Condition over columns of the row (country = &apos;DE&apos; AND age &gt;= 18); other rows keep their value.</source>
        <translation>Condición sobre columnas de la fila (country = &apos;DE&apos; AND age &gt;= 18); las demás filas conservan su valor.</translation>
    </message>
    <message>
        <source>Country in two capital letters.</source>
        <translation>País en dos letras mayúsculas.</translation>
    </message>
    <message>
        <source>Country in two capital letters; XX is nobody&apos;s.</source>
        <translation>País en dos letras mayúsculas; XX no es de nadie.</translation>
    </message>
    <message>
        <source>Country where the value is no IBAN.</source>
        <translation>País cuando el valor no es un IBAN.</translation>
    </message>
    <message>
        <source>Cuts a date or time off behind a unit.</source>
        <translation>Trunca una fecha u hora tras una unidad.</translation>
    </message>
    <message>
        <source>Different numbers stay different as they are; excludes reserved_only.</source>
        <translation>Los números distintos siguen siendo distintos sin más; excluye reserved_only.</translation>
    </message>
    <message>
        <source>Digits become other digits and letters other letters; the layout stays.</source>
        <translation>Las cifras se convierten en otras cifras y las letras en otras letras; la disposición se conserva.</translation>
    </message>
    <message>
        <source>Digits behind the point.</source>
        <translation>Cifras decimales.</translation>
    </message>
    <message>
        <source>Digits of an account number.</source>
        <translation>Cifras de un número de cuenta.</translation>
    </message>
    <message>
        <source>Digits of the issuer that stay; 0 keeps the brand only.</source>
        <translation>Cifras del emisor que se conservan; 0 conserva solo la marca.</translation>
    </message>
    <message>
        <source>Digits shown at the end.</source>
        <translation>Cifras que se muestran al final.</translation>
    </message>
    <message>
        <source>Digits shown at the front.</source>
        <translation>Cifras que se muestran al principio.</translation>
    </message>
    <message>
        <source>Distance of two numbers.</source>
        <translation>Distancia entre dos números.</translation>
    </message>
    <message>
        <source>Domains of e-mail addresses.</source>
        <translation>Dominios de las direcciones de correo.</translation>
    </message>
    <message>
        <source>Domains the name lies in.</source>
        <translation>Dominios en los que está el nombre.</translation>
    </message>
    <message>
        <source>Domains to choose from.</source>
        <translation>Dominios entre los que elegir.</translation>
    </message>
    <message>
        <source>Earliest time.</source>
        <translation>Hora más temprana.</translation>
    </message>
    <message>
        <source>Eastern border.</source>
        <translation>Límite este.</translation>
    </message>
    <message>
        <source>Every letter and digit becomes another of its alphabet; different texts stay different.</source>
        <translation>Cada letra y cifra se convierte en otra de su alfabeto; los textos distintos siguen siendo distintos.</translation>
    </message>
    <message>
        <source>First day of a start.</source>
        <translation>Primer día de un inicio.</translation>
    </message>
    <message>
        <source>First day of the month or year only.</source>
        <translation>Solo el primer día del mes o del año.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Primer día.</translation>
    </message>
    <message>
        <source>First lower bound of days and times.</source>
        <translation>Primer límite inferior de días y horas.</translation>
    </message>
    <message>
        <source>First year.</source>
        <translation>Primer año.</translation>
    </message>
    <message>
        <source>Form of the text; a backslash takes the next character as it is.</source>
        <translation>Forma del texto; tras una barra inversa, el carácter siguiente se toma tal cual.</translation>
    </message>
    <message>
        <source>Format-preserving encryption (FF1): other characters of the same kind in the same layout; different values stay different.</source>
        <translation>Cifrado con conservación del formato (FF1): otros caracteres del mismo tipo en la misma disposición; los valores distintos siguen siendo distintos.</translation>
    </message>
    <message>
        <source>From this age on there is one band.</source>
        <translation>A partir de esta edad hay una sola banda.</translation>
    </message>
    <message>
        <source>Greatest age in years.</source>
        <translation>Edad máxima en años.</translation>
    </message>
    <message>
        <source>Greatest distance in days.</source>
        <translation>Distancia máxima en días.</translation>
    </message>
    <message>
        <source>Greatest distance in metres.</source>
        <translation>Distancia máxima en metros.</translation>
    </message>
    <message>
        <source>Greatest number of bytes.</source>
        <translation>Número máximo de bytes.</translation>
    </message>
    <message>
        <source>Greatest number of characters.</source>
        <translation>Número máximo de caracteres.</translation>
    </message>
    <message>
        <source>Greatest number of elements.</source>
        <translation>Número máximo de elementos.</translation>
    </message>
    <message>
        <source>Greatest number of sentences.</source>
        <translation>Número máximo de frases.</translation>
    </message>
    <message>
        <source>Greatest number of words.</source>
        <translation>Número máximo de palabras.</translation>
    </message>
    <message>
        <source>Greatest share of the number it moves by, 0 to 1.</source>
        <translation>Proporción máxima en que varía el número, de 0 a 1.</translation>
    </message>
    <message>
        <source>Greatest width, in numbers or days.</source>
        <translation>Anchura máxima, en números o días.</translation>
    </message>
    <message>
        <source>Hexadecimal digits as long as a digest of the algorithm.</source>
        <translation>Cifras hexadecimales, tantas como un resumen del algoritmo.</translation>
    </message>
    <message>
        <source>Hides a part of the text behind a padding character.</source>
        <translation>Oculta una parte del texto tras un carácter de relleno.</translation>
    </message>
    <message>
        <source>Hides names, passwords and the values of the query in a web address.</source>
        <translation>Oculta nombres, contraseñas y los valores de la consulta en una dirección web.</translation>
    </message>
    <message>
        <source>Hides the last characters of a number.</source>
        <translation>Oculta los últimos caracteres de un número.</translation>
    </message>
    <message>
        <source>How female and male are written.</source>
        <translation>Cómo se escriben femenino y masculino.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Cuántos.</translation>
    </message>
    <message>
        <source>How often a block is tried again with a new process after a failure.</source>
        <translation>Cuántas veces se reintenta un bloque con un proceso nuevo tras un fallo.</translation>
    </message>
    <message>
        <source>How the colour is written.</source>
        <translation>Cómo se escribe el color.</translation>
    </message>
    <message>
        <source>How the currency is written.</source>
        <translation>Cómo se escribe la divisa.</translation>
    </message>
    <message>
        <source>How the digest is written as text.</source>
        <translation>Cómo se escribe el resumen como texto.</translation>
    </message>
    <message>
        <source>How the month is written.</source>
        <translation>Cómo se escribe el mes.</translation>
    </message>
    <message>
        <source>How the result is written as text.</source>
        <translation>Cómo se escribe el resultado como texto.</translation>
    </message>
    <message>
        <source>How the token is written as text.</source>
        <translation>Cómo se escribe el token como texto.</translation>
    </message>
    <message>
        <source>How the value is made uniform before it is used as key input.</source>
        <translation>Cómo se normaliza el valor antes de usarlo como entrada de la clave.</translation>
    </message>
    <message>
        <source>Keeps a public prefix of letters such as sk_live_.</source>
        <translation>Conserva un prefijo público de letras como sk_live_.</translation>
    </message>
    <message>
        <source>Keeps the country calling code of an international number.</source>
        <translation>Conserva el prefijo de país de un número internacional.</translation>
    </message>
    <message>
        <source>Keeps the first three bytes.</source>
        <translation>Conserva los tres primeros bytes.</translation>
    </message>
    <message>
        <source>Keeps the last four digits.</source>
        <translation>Conserva las cuatro últimas cifras.</translation>
    </message>
    <message>
        <source>Keeps the letter in front.</source>
        <translation>Conserva la letra inicial.</translation>
    </message>
    <message>
        <source>Keeps the name of the host.</source>
        <translation>Conserva el nombre del host.</translation>
    </message>
    <message>
        <source>Keeps the real domain.</source>
        <translation>Conserva el dominio real.</translation>
    </message>
    <message>
        <source>Keeps what stands behind the last dot.</source>
        <translation>Conserva lo que sigue al último punto.</translation>
    </message>
    <message>
        <source>Key of the row, the same columns for both ends.</source>
        <translation>Clave de la fila, las mismas columnas para ambos extremos.</translation>
    </message>
    <message>
        <source>Keys whose leaves stay.</source>
        <translation>Claves cuyas hojas se conservan.</translation>
    </message>
    <message>
        <source>Kind of file; auto gives one of the kind the value is, empty otherwise.</source>
        <translation>Clase de archivo; auto da uno de la clase del valor, o uno vacío en otro caso.</translation>
    </message>
    <message>
        <source>Labels that are not used.</source>
        <translation>Etiquetas que no se usan.</translation>
    </message>
    <message>
        <source>Language and country of names and addresses.</source>
        <translation>Idioma y país de los nombres y direcciones.</translation>
    </message>
    <message>
        <source>Largest amount.</source>
        <translation>Importe máximo.</translation>
    </message>
    <message>
        <source>Largest lower bound of numbers.</source>
        <translation>Límite inferior máximo de los números.</translation>
    </message>
    <message>
        <source>Largest number that stays; without it there is no limit.</source>
        <translation>Número máximo que se conserva; sin él no hay límite.</translation>
    </message>
    <message>
        <source>Largest number.</source>
        <translation>Número máximo.</translation>
    </message>
    <message>
        <source>Largest number; without it the largest of the type.</source>
        <translation>Número máximo; sin él, el mayor del tipo.</translation>
    </message>
    <message>
        <source>Largest result; without it there is no bound.</source>
        <translation>Resultado máximo; sin él no hay límite.</translation>
    </message>
    <message>
        <source>Largest shift.</source>
        <translation>Desplazamiento máximo.</translation>
    </message>
    <message>
        <source>Last day of a start.</source>
        <translation>Último día de un inicio.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Último día.</translation>
    </message>
    <message>
        <source>Last lower bound of days and times.</source>
        <translation>Último límite inferior de días y horas.</translation>
    </message>
    <message>
        <source>Last year.</source>
        <translation>Último año.</translation>
    </message>
    <message>
        <source>Latest time.</source>
        <translation>Hora más tardía.</translation>
    </message>
    <message>
        <source>Least age in years.</source>
        <translation>Edad mínima en años.</translation>
    </message>
    <message>
        <source>Least distance in days.</source>
        <translation>Distancia mínima en días.</translation>
    </message>
    <message>
        <source>Least distance in metres.</source>
        <translation>Distancia mínima en metros.</translation>
    </message>
    <message>
        <source>Least number of bytes.</source>
        <translation>Número mínimo de bytes.</translation>
    </message>
    <message>
        <source>Least number of characters.</source>
        <translation>Número mínimo de caracteres.</translation>
    </message>
    <message>
        <source>Least number of elements.</source>
        <translation>Número mínimo de elementos.</translation>
    </message>
    <message>
        <source>Least number of sentences.</source>
        <translation>Número mínimo de frases.</translation>
    </message>
    <message>
        <source>Least number of words.</source>
        <translation>Número mínimo de palabras.</translation>
    </message>
    <message>
        <source>Least share of the number it moves by, 0 to 1.</source>
        <translation>Proporción mínima en que varía el número, de 0 a 1.</translation>
    </message>
    <message>
        <source>Letters shown of the part before the @.</source>
        <translation>Letras que se muestran de la parte anterior a la @.</translation>
    </message>
    <message>
        <source>Lines key=function: leaves under the key are masked by it.</source>
        <translation>Líneas clave=función: las hojas bajo la clave se enmascaran con ella.</translation>
    </message>
    <message>
        <source>Lines original=result in the text form of the type.</source>
        <translation>Líneas original=resultado en la forma textual del tipo.</translation>
    </message>
    <message>
        <source>List of the locale that words come from.</source>
        <translation>Lista del idioma de la que proceden las palabras.</translation>
    </message>
    <message>
        <source>Longest address; a shorter column shortens further.</source>
        <translation>Longitud máxima de la dirección; una columna más corta la acorta aún más.</translation>
    </message>
    <message>
        <source>Longest period in days.</source>
        <translation>Período más largo en días.</translation>
    </message>
    <message>
        <source>Longest result in characters; 0 for the column&apos;s own.</source>
        <translation>Longitud máxima del resultado en caracteres; 0 para la de la columna.</translation>
    </message>
    <message>
        <source>Longest result.</source>
        <translation>Longitud máxima del resultado.</translation>
    </message>
    <message>
        <source>Longest span in seconds.</source>
        <translation>Duración máxima en segundos.</translation>
    </message>
    <message>
        <source>Longest token.</source>
        <translation>Longitud máxima del token.</translation>
    </message>
    <message>
        <source>Masks every element of an array by another function.</source>
        <translation>Enmascara cada elemento de un array con otra función.</translation>
    </message>
    <message>
        <source>Masks every text and number of a document; keys, order and layout stay.</source>
        <translation>Enmascara cada texto y número de un documento; las claves, el orden y la disposición se conservan.</translation>
    </message>
    <message>
        <source>Milliseconds without an answer after which it has failed.</source>
        <translation>Milisegundos sin respuesta tras los cuales ha fallado.</translation>
    </message>
    <message>
        <source>Moves a floating-point number by a share of itself.</source>
        <translation>Varía un número de coma flotante en una proporción de sí mismo.</translation>
    </message>
    <message>
        <source>Moves a number with decimals by a share of itself.</source>
        <translation>Varía un número con decimales en una proporción de sí mismo.</translation>
    </message>
    <message>
        <source>Moves a place by a distance of a range, always the same for the same place.</source>
        <translation>Desplaza un lugar una distancia de un intervalo, siempre la misma para el mismo lugar.</translation>
    </message>
    <message>
        <source>Moves a whole number by a share of itself.</source>
        <translation>Varía un número entero en una proporción de sí mismo.</translation>
    </message>
    <message>
        <source>Moves all dates by the distance of two given days, so that old data looks fresh; hides nothing from who knows the distance.</source>
        <translation>Desplaza todas las fechas la distancia entre dos días dados, para que los datos antiguos parezcan recientes; no oculta nada a quien conoce la distancia.</translation>
    </message>
    <message>
        <source>Moves dates by a secret number of days: the same for all rows, or with seed_columns for all rows of one entity.</source>
        <translation>Desplaza las fechas un número secreto de días: el mismo para todas las filas o, con seed_columns, para todas las filas de una entidad.</translation>
    </message>
    <message>
        <source>Moves each date by a number of days of its own.</source>
        <translation>Desplaza cada fecha un número propio de días.</translation>
    </message>
    <message>
        <source>Name, or code of ISO 3166 in letters or digits.</source>
        <translation>Nombre, o código ISO 3166 en letras o cifras.</translation>
    </message>
    <message>
        <source>No value stays as it is, at twice the time; without it one in a million may.</source>
        <translation>Ningún valor queda como está, con el doble de tiempo; sin esto puede quedar uno de cada millón.</translation>
    </message>
    <message>
        <source>Northern border.</source>
        <translation>Límite norte.</translation>
    </message>
    <message>
        <source>Number of paragraphs.</source>
        <translation>Número de párrafos.</translation>
    </message>
    <message>
        <source>Numbers beyond a limit become the limit.</source>
        <translation>Los números más allá de un límite se convierten en el límite.</translation>
    </message>
    <message>
        <source>One label of the enumeration type.</source>
        <translation>Una etiqueta del tipo enumerado.</translation>
    </message>
    <message>
        <source>One made-up address over several columns: city, postal code, state, country, coordinates and time zone agree in all rows with the same seed_columns.</source>
        <translation>Una dirección inventada en varias columnas: ciudad, código postal, estado, país, coordenadas y zona horaria concuerdan en todas las filas con las mismas seed_columns.</translation>
    </message>
    <message>
        <source>One made-up person over several columns: name, gender, e-mail, phone and birth date agree in all rows with the same seed_columns.</source>
        <translation>Una persona inventada en varias columnas: nombre, género, correo, teléfono y fecha de nacimiento concuerdan en todas las filas con las mismas seed_columns.</translation>
    </message>
    <message>
        <source>One of the values a gender column holds.</source>
        <translation>Uno de los valores que contiene una columna de género.</translation>
    </message>
    <message>
        <source>One or more words.</source>
        <translation>Una o más palabras.</translation>
    </message>
    <message>
        <source>One padding for each hidden character, three otherwise.</source>
        <translation>Un carácter de relleno por cada carácter oculto; si no, tres.</translation>
    </message>
    <message>
        <source>One value of a list.</source>
        <translation>Un valor de una lista.</translation>
    </message>
    <message>
        <source>Order of the names in full_name.</source>
        <translation>Orden de los nombres en full_name.</translation>
    </message>
    <message>
        <source>Order of the names.</source>
        <translation>Orden de los nombres.</translation>
    </message>
    <message>
        <source>Other words of the same lengths in the same layout.</source>
        <translation>Otras palabras de las mismas longitudes con la misma disposición.</translation>
    </message>
    <message>
        <source>Paragraphs without meaning.</source>
        <translation>Párrafos sin significado.</translation>
    </message>
    <message>
        <source>Part of the original that stays where the range of ages allows it.</source>
        <translation>Parte del original que se conserva donde el intervalo de edades lo permite.</translation>
    </message>
    <message>
        <source>Replaces addresses, numbers and names it finds inside a text; the rest can be read.</source>
        <translation>Sustituye las direcciones, números y nombres que encuentra en un texto; el resto sigue siendo legible.</translation>
    </message>
    <message>
        <source>Replaces every value by the same one.</source>
        <translation>Sustituye todos los valores por el mismo.</translation>
    </message>
    <message>
        <source>Replaces the value by NULL.</source>
        <translation>Sustituye el valor por NULL.</translation>
    </message>
    <message>
        <source>Replaces the value by the default of its column; by NULL where there is none.</source>
        <translation>Sustituye el valor por el predeterminado de su columna; por NULL donde no lo hay.</translation>
    </message>
    <message>
        <source>Replaces the value by the empty one of its type: an empty text, 0, false, {} or [].</source>
        <translation>Sustituye el valor por el vacío de su tipo: un texto vacío, 0, false, {} o [].</translation>
    </message>
    <message>
        <source>Replaces values by a table you write.</source>
        <translation>Sustituye valores según una tabla que usted escribe.</translation>
    </message>
    <message>
        <source>Replaces what matches a regular expression; everything else can be read.</source>
        <translation>Sustituye lo que coincide con una expresión regular; todo lo demás sigue siendo legible.</translation>
    </message>
    <message>
        <source>Replaces words inside a text; everything else stays and can be read.</source>
        <translation>Sustituye palabras dentro de un texto; todo lo demás se conserva y es legible.</translation>
    </message>
    <message>
        <source>Rounds a number to a multiple of a step.</source>
        <translation>Redondea un número a un múltiplo de un paso.</translation>
    </message>
    <message>
        <source>Sets, deletes or masks values inside a JSON document by path.</source>
        <translation>Establece, elimina o enmascara valores de un documento JSON por su ruta.</translation>
    </message>
    <message>
        <source>Several functions one after the other, each on the result of the one before.</source>
        <translation>Varias funciones seguidas, cada una sobre el resultado de la anterior.</translation>
    </message>
    <message>
        <source>Share of empty ranges, 0 to 1.</source>
        <translation>Proporción de intervalos vacíos, de 0 a 1.</translation>
    </message>
    <message>
        <source>Share of true, 0 to 1.</source>
        <translation>Proporción de verdadero, de 0 a 1.</translation>
    </message>
    <message>
        <source>Shortest period in days.</source>
        <translation>Período más corto en días.</translation>
    </message>
    <message>
        <source>Shortest span in seconds.</source>
        <translation>Duración mínima en segundos.</translation>
    </message>
    <message>
        <source>Shows the first and last digits of a card number.</source>
        <translation>Muestra las primeras y últimas cifras de un número de tarjeta.</translation>
    </message>
    <message>
        <source>Shows the first characters of a postal code.</source>
        <translation>Muestra los primeros caracteres de un código postal.</translation>
    </message>
    <message>
        <source>Shows the first characters of an address.</source>
        <translation>Muestra los primeros caracteres de una dirección.</translation>
    </message>
    <message>
        <source>Shows the first letter of each word of a name.</source>
        <translation>Muestra la primera letra de cada palabra de un nombre.</translation>
    </message>
    <message>
        <source>Shows the first letters of an e-mail address.</source>
        <translation>Muestra las primeras letras de una dirección de correo.</translation>
    </message>
    <message>
        <source>Shows the last digits of a phone number.</source>
        <translation>Muestra las últimas cifras de un número de teléfono.</translation>
    </message>
    <message>
        <source>Shows the real domain.</source>
        <translation>Muestra el dominio real.</translation>
    </message>
    <message>
        <source>Side of a cell in degrees.</source>
        <translation>Lado de una celda en grados.</translation>
    </message>
    <message>
        <source>Smallest amount.</source>
        <translation>Importe mínimo.</translation>
    </message>
    <message>
        <source>Smallest lower bound of numbers.</source>
        <translation>Límite inferior mínimo de los números.</translation>
    </message>
    <message>
        <source>Smallest number that stays; without it there is no limit.</source>
        <translation>Número mínimo que se conserva; sin él no hay límite.</translation>
    </message>
    <message>
        <source>Smallest number.</source>
        <translation>Número mínimo.</translation>
    </message>
    <message>
        <source>Smallest result; without it there is no bound.</source>
        <translation>Resultado mínimo; sin él no hay límite.</translation>
    </message>
    <message>
        <source>Smallest shift.</source>
        <translation>Desplazamiento mínimo.</translation>
    </message>
    <message>
        <source>Southern border.</source>
        <translation>Límite sur.</translation>
    </message>
    <message>
        <source>Start or end of a period; the end lies behind the start of the same row.</source>
        <translation>Inicio o fin de un período; el fin es posterior al inicio de la misma fila.</translation>
    </message>
    <message>
        <source>Tables with function and parameters, in order.</source>
        <translation>Tablas con function y parameters, en orden.</translation>
    </message>
    <message>
        <source>Tables with op (set, delete, apply), path and value or function with parameters.</source>
        <translation>Tablas con op (set, delete, apply), path y value, o function con parameters.</translation>
    </message>
    <message>
        <source>Tables with when, function and parameters; the first whose condition holds is taken, the last has none.</source>
        <translation>Tablas con when, function y parameters; se toma la primera cuya condición se cumple, la última no tiene ninguna.</translation>
    </message>
    <message>
        <source>Tags stay, but for what stands in quotes.</source>
        <translation>Las etiquetas se conservan, salvo lo que está entre comillas.</translation>
    </message>
    <message>
        <source>Texts that stay.</source>
        <translation>Textos que se conservan.</translation>
    </message>
    <message>
        <source>The band a number lies in, by its lower end, its middle or a label.</source>
        <translation>La banda en que se encuentra un número, por su extremo inferior, su centro o una etiqueta.</translation>
    </message>
    <message>
        <source>The band of ages a person is in, from an age or a date of birth.</source>
        <translation>La banda de edad de una persona, a partir de una edad o una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>The check number printed on a payment card.</source>
        <translation>El número de verificación impreso en una tarjeta de pago.</translation>
    </message>
    <message>
        <source>The constant of on_error.</source>
        <translation>La constante de on_error.</translation>
    </message>
    <message>
        <source>The day it becomes.</source>
        <translation>El día en que se convierte.</translation>
    </message>
    <message>
        <source>The day on which people are that old.</source>
        <translation>El día en que las personas tienen esa edad.</translation>
    </message>
    <message>
        <source>The digest everybody gets, so that testers can log in with the test password.</source>
        <translation>El resumen que reciben todos, para que los probadores puedan iniciar sesión con la contraseña de prueba.</translation>
    </message>
    <message>
        <source>The digest.</source>
        <translation>El algoritmo de resumen.</translation>
    </message>
    <message>
        <source>The expression, in the syntax of RE2.</source>
        <translation>La expresión, en la sintaxis de RE2.</translation>
    </message>
    <message>
        <source>The expression: characters, classes, groups, |, ? * + {m,n}.</source>
        <translation>La expresión: caracteres, clases, grupos, |, ? * + {m,n}.</translation>
    </message>
    <message>
        <source>The function for the elements.</source>
        <translation>La función para los elementos.</translation>
    </message>
    <message>
        <source>The keyed function; siphash-128 is three times as fast and has 128 bits.</source>
        <translation>La función con clave; siphash-128 es tres veces más rápida y tiene 128 bits.</translation>
    </message>
    <message>
        <source>The layout: digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</source>
        <translation>La disposición: digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</translation>
    </message>
    <message>
        <source>The middle of the grid cell a place lies in.</source>
        <translation>El centro de la celda de la cuadrícula en que se encuentra un lugar.</translation>
    </message>
    <message>
        <source>The month a payment card expires.</source>
        <translation>El mes en que caduca una tarjeta de pago.</translation>
    </message>
    <message>
        <source>The program and its arguments; found in PATH, without a shell.</source>
        <translation>El programa y sus argumentos; se busca en PATH, sin shell.</translation>
    </message>
    <message>
        <source>The result differs from the value.</source>
        <translation>El resultado difiere del valor.</translation>
    </message>
    <message>
        <source>The result differs from the value; with few values to choose from that tells what the value was not.</source>
        <translation>El resultado difiere del valor; con pocos valores posibles, eso revela cuál no era.</translation>
    </message>
    <message>
        <source>The result for those, in the text form of the type.</source>
        <translation>El resultado para esos, en la forma textual del tipo.</translation>
    </message>
    <message>
        <source>The result is a multiple of it.</source>
        <translation>El resultado es un múltiplo de él.</translation>
    </message>
    <message>
        <source>The rule follows foreign keys; false where the referring columns are decided one by one.</source>
        <translation>La regla sigue las claves foráneas; false si las columnas que hacen referencia se deciden una por una.</translation>
    </message>
    <message>
        <source>The smallest valid file instead of the real one.</source>
        <translation>El archivo válido más pequeño en lugar del real.</translation>
    </message>
    <message>
        <source>The smallest valid file instead of what a large object holds; its number stays.</source>
        <translation>El archivo válido más pequeño en lugar del contenido de un objeto grande; su número se conserva.</translation>
    </message>
    <message>
        <source>The text, with functions like {person.last_name} in it; {{ and }} are brackets.</source>
        <translation>El texto, con funciones como {person.last_name}; {{ y }} son llaves.</translation>
    </message>
    <message>
        <source>The value encrypted with AES-SIV; who has the key can open it.</source>
        <translation>El valor cifrado con AES-SIV; quien tiene la clave puede abrirlo.</translation>
    </message>
    <message>
        <source>The value in the text form of the type.</source>
        <translation>El valor en la forma textual del tipo.</translation>
    </message>
    <message>
        <source>The value where the column has no default that is the same for every row, in the text form of the type.</source>
        <translation>El valor cuando la columna no tiene un predeterminado igual para todas las filas, en la forma textual del tipo.</translation>
    </message>
    <message>
        <source>The whole name or what it ends in.</source>
        <translation>El nombre entero o su terminación.</translation>
    </message>
    <message>
        <source>True or false by chance.</source>
        <translation>Verdadero o falso al azar.</translation>
    </message>
    <message>
        <source>Uses only the few numbers that are reserved for fiction.</source>
        <translation>Usa solo los pocos números reservados para la ficción.</translation>
    </message>
    <message>
        <source>Values in the text form of the type.</source>
        <translation>Valores en la forma textual del tipo.</translation>
    </message>
    <message>
        <source>Version and variant stay.</source>
        <translation>La versión y la variante se conservan.</translation>
    </message>
    <message>
        <source>Version the UUID names; all other bits are drawn.</source>
        <translation>Versión que indica el UUID; todos los demás bits son aleatorios.</translation>
    </message>
    <message>
        <source>Western border.</source>
        <translation>Límite oeste.</translation>
    </message>
    <message>
        <source>What a text holds; a number column is the latitude unless this is longitude.</source>
        <translation>Qué contiene un texto; una columna numérica es la latitud salvo que aquí diga longitude.</translation>
    </message>
    <message>
        <source>What a value becomes that cannot be masked; fail ends the run.</source>
        <translation>En qué se convierte un valor que no se puede enmascarar; fail termina la ejecución.</translation>
    </message>
    <message>
        <source>What a value that is not in the table becomes.</source>
        <translation>En qué se convierte un valor que no está en la tabla.</translation>
    </message>
    <message>
        <source>What an external program answers: it gets a JSON string per line and gives a JSON string or null per line; an empty line asks it to flush and is answered by an empty line.</source>
        <translation>Lo que responde un programa externo: recibe una cadena JSON por línea y da una cadena JSON o null por línea; una línea vacía le pide que emita todo y se responde con una línea vacía.</translation>
    </message>
    <message>
        <source>What happens to NULL; generate makes another value for each row.</source>
        <translation>Qué ocurre con NULL; generate crea un valor distinto para cada fila.</translation>
    </message>
    <message>
        <source>What happens to a result that is longer than the column; fail is a case of on_error.</source>
        <translation>Qué ocurre con un resultado más largo que la columna; fail es un caso de on_error.</translation>
    </message>
    <message>
        <source>What happens to all others; drop makes them null.</source>
        <translation>Qué ocurre con todas las demás; drop las convierte en null.</translation>
    </message>
    <message>
        <source>What happens to an empty text.</source>
        <translation>Qué ocurre con un texto vacío.</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Qué se cuenta.</translation>
    </message>
    <message>
        <source>What is cut off.</source>
        <translation>Qué se trunca.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Qué se busca.</translation>
    </message>
    <message>
        <source>What is numbered.</source>
        <translation>Qué se numera.</translation>
    </message>
    <message>
        <source>What is put in its place.</source>
        <translation>Qué se pone en su lugar.</translation>
    </message>
    <message>
        <source>What is put in their place.</source>
        <translation>Qué se pone en su lugar.</translation>
    </message>
    <message>
        <source>What is written; label (30 - 39) and range ([30,40)) need a text column.</source>
        <translation>Qué se escribe; label (30 - 39) y range ([30,40)) necesitan una columna de texto.</translation>
    </message>
    <message>
        <source>What it sounds like.</source>
        <translation>Cómo suena.</translation>
    </message>
    <message>
        <source>What stands behind a name, such as Jr.</source>
        <translation>Lo que sigue a un nombre, como Jr.</translation>
    </message>
    <message>
        <source>What stands for a hidden character.</source>
        <translation>Qué representa un carácter oculto.</translation>
    </message>
    <message>
        <source>What stays exact.</source>
        <translation>Qué queda exacto.</translation>
    </message>
    <message>
        <source>What the column holds of the address.</source>
        <translation>Qué contiene la columna de la dirección.</translation>
    </message>
    <message>
        <source>What the column holds of the person.</source>
        <translation>Qué contiene la columna de la persona.</translation>
    </message>
    <message>
        <source>What the column holds.</source>
        <translation>Qué contiene la columna.</translation>
    </message>
    <message>
        <source>What the number is.</source>
        <translation>Qué es el número.</translation>
    </message>
    <message>
        <source>Which browser.</source>
        <translation>Qué navegador.</translation>
    </message>
    <message>
        <source>Which end of the period the column is.</source>
        <translation>Qué extremo del período es la columna.</translation>
    </message>
    <message>
        <source>Which first names are used.</source>
        <translation>Qué nombres de pila se usan.</translation>
    </message>
    <message>
        <source>Which one; the test network holds no money.</source>
        <translation>Cuál; la red de pruebas no contiene dinero.</translation>
    </message>
    <message>
        <source>Which part is hidden: the inside or both ends.</source>
        <translation>Qué parte se oculta: el interior o ambos extremos.</translation>
    </message>
    <message>
        <source>Which register the number looks like.</source>
        <translation>A qué registro se parece el número.</translation>
    </message>
    <message>
        <source>Whole weeks only.</source>
        <translation>Solo semanas enteras.</translation>
    </message>
    <message>
        <source>Whose form it has.</source>
        <translation>De qué país es el formato.</translation>
    </message>
    <message>
        <source>Whose form it has; one common form where the states of a country differ.</source>
        <translation>De qué país es el formato; uno común donde los estados de un país difieren.</translation>
    </message>
    <message>
        <source>Whose length is used.</source>
        <translation>De qué algoritmo se usa la longitud.</translation>
    </message>
    <message>
        <source>Whose number it is; where a range is never issued, the number is of that.</source>
        <translation>De qué país es el número; si hay un rango que nunca se expide, el número procede de él.</translation>
    </message>
    <message>
        <source>Width of a band.</source>
        <translation>Anchura de una banda.</translation>
    </message>
    <message>
        <source>With a building number.</source>
        <translation>Con número.</translation>
    </message>
    <message>
        <source>With a legal form such as Inc or GmbH.</source>
        <translation>Con una forma jurídica como S.A. o Inc.</translation>
    </message>
    <message>
        <source>With a number, or the word alone.</source>
        <translation>Con un número, o solo la palabra.</translation>
    </message>
    <message>
        <source>With the check digit of the machine readable line.</source>
        <translation>Con el dígito de control de la línea de lectura mecánica.</translation>
    </message>
    <message>
        <source>With the code of a currency behind it, in a text.</source>
        <translation>Seguido del código de una divisa, en un texto.</translation>
    </message>
    <message>
        <source>Words of a list change places; other values get a word with a code.</source>
        <translation>Las palabras de una lista intercambian sus lugares; los demás valores reciben una palabra con un código.</translation>
    </message>
    <message>
        <source>Words that are always replaced, case ignored.</source>
        <translation>Palabras que siempre se sustituyen, sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>Words to choose from instead.</source>
        <translation>Palabras entre las que elegir en su lugar.</translation>
    </message>
    <message>
        <source>Words to replace, case ignored. Use constant to replace the whole text.</source>
        <translation>Palabras que se sustituyen, sin distinguir mayúsculas. Use constant para sustituir el texto entero.</translation>
    </message>
    <message>
        <source>Years of a band.</source>
        <translation>Años de una banda.</translation>
    </message>
    <message>
        <source>ascii takes the marks off letters.</source>
        <translation>ascii quita los acentos de las letras.</translation>
    </message>
    <message>
        <source>classes (digits stay digits, capitals capitals), digits, lower, upper, letters, alnum, hex, or the characters themselves.</source>
        <translation>classes (las cifras siguen siendo cifras y las mayúsculas, mayúsculas), digits, lower, upper, letters, alnum, hex, o los propios caracteres.</translation>
    </message>
    <message>
        <source>keyed gives equal results for equal values; random another one each time, which tells nothing of the value.</source>
        <translation>keyed da resultados iguales para valores iguales; random da otro cada vez, que no revela nada del valor.</translation>
    </message>
    <message>
        <source>luhn makes the last digit the check digit of those before it.</source>
        <translation>luhn convierte la última cifra en el dígito de control de las anteriores.</translation>
    </message>
    <message>
        <source>mask writes what the function of a column of that kind would; tag writes [EMAIL].</source>
        <translation>mask escribe lo que escribiría la función de una columna de esa clase; tag escribe [EMAIL].</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different.</source>
        <translation>suffix añade 12 letras y cifras de la clave, para que los valores distintos sigan siendo distintos.</translation>
    </message>
    <message>
        <source>Digits.</source>
        <translation>Cifras.</translation>
    </message>
    <message>
        <source>A key of a key-value service, in any column or value: each part by its own function, so that it agrees with the key itself.</source>
        <translation>Una clave de un servicio clave-valor, en cualquier columna o valor: cada parte con su propia función, para que concuerde con la clave misma.</translation>
    </message>
    <message>
        <source>A text made from masked columns of the same row: search keys, slugs, checksums.</source>
        <translation>Un texto hecho de columnas enmascaradas de la misma fila: claves de búsqueda, slugs, sumas de control.</translation>
    </message>
    <message>
        <source>An SQL expression over the masked row, computed by the database of the image, never by the source.</source>
        <translation>Una expresión SQL sobre la fila enmascarada, calculada por la base de datos de la imagen, nunca por la fuente.</translation>
    </message>
    <message>
        <source>An encoded value: decoded, masked by another function and encoded again.</source>
        <translation>Un valor codificado: se decodifica, se enmascara con otra función y se codifica de nuevo.</translation>
    </message>
    <message>
        <source>Column of the row; numbers begin anew for each of its values.</source>
        <translation>Columna de la fila; los números empiezan de nuevo para cada uno de sus valores.</translation>
    </message>
    <message>
        <source>Columns, &apos;texts&apos;, numbers, operators, CASE, CAST and functions that only compute, like upper(left(last_name, 3)) || &apos;-&apos; || id.</source>
        <translation>Columnas, &apos;textos&apos;, números, operadores, CASE, CAST y funciones que solo calculan, como upper(left(last_name, 3)) || &apos;-&apos; || id.</translation>
    </message>
    <message>
        <source>First column of the foreign key, where there is more than one.</source>
        <translation>Primera columna de la clave foránea, cuando hay más de una.</translation>
    </message>
    <message>
        <source>First column of the foreign key; with dots on to the parent&apos;s own parent, like order_id.customer_id.</source>
        <translation>Primera columna de la clave foránea; con puntos hasta el padre del padre, como order_id.customer_id.</translation>
    </message>
    <message>
        <source>Form of the whole text.</source>
        <translation>Forma del texto entero.</translation>
    </message>
    <message>
        <source>From one number to the next; not 0.</source>
        <translation>De un número al siguiente; no 0.</translation>
    </message>
    <message>
        <source>How the value is encoded.</source>
        <translation>Cómo está codificado el valor.</translation>
    </message>
    <message>
        <source>Its column; count needs none.</source>
        <translation>Su columna; count no necesita ninguna.</translation>
    </message>
    <message>
        <source>Leaves keys, members or fields out by their value; others are masked.</source>
        <translation>Omite claves, miembros o campos según su valor; los demás se enmascaran.</translation>
    </message>
    <message>
        <source>Lines field=function; the name may hold * and ?, and the first that fits is taken.</source>
        <translation>Líneas campo=función; el nombre puede contener * y ?, y se toma la primera que encaja.</translation>
    </message>
    <message>
        <source>Lines part=function, one for every part.</source>
        <translation>Líneas parte=función, una por cada parte.</translation>
    </message>
    <message>
        <source>Members of a set, sorted set or list, by another function.</source>
        <translation>Miembros de un conjunto, conjunto ordenado o lista, con otra función.</translation>
    </message>
    <message>
        <source>Numbers in the order in which rows are stored in the image.</source>
        <translation>Números en el orden en que las filas están almacenadas en la imagen.</translation>
    </message>
    <message>
        <source>Only values of more bytes.</source>
        <translation>Solo valores de más bytes.</translation>
    </message>
    <message>
        <source>Only values that fit, with * and ?; empty for all.</source>
        <translation>Solo los valores que encajan, con * y ?; vacío para todos.</translation>
    </message>
    <message>
        <source>Scores of a sorted set stay; otherwise they become 1, 2, 3, in the same order.</source>
        <translation>Las puntuaciones de un conjunto ordenado se conservan; si no, se convierten en 1, 2, 3, en el mismo orden.</translation>
    </message>
    <message>
        <source>Texts with a number in them, in the order of rows in the image.</source>
        <translation>Textos que contienen un número, en el orden de las filas en la imagen.</translation>
    </message>
    <message>
        <source>The column of the row at the end of the path.</source>
        <translation>La columna de la fila al final de la ruta.</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>El primer número.</translation>
    </message>
    <message>
        <source>The function for the members.</source>
        <translation>La función para los miembros.</translation>
    </message>
    <message>
        <source>The function for what is encoded.</source>
        <translation>La función para lo codificado.</translation>
    </message>
    <message>
        <source>The function for what is not left out.</source>
        <translation>La función para lo que no se omite.</translation>
    </message>
    <message>
        <source>The key with its parts in brackets, like session:{id}:cart; what does not fit becomes a code.</source>
        <translation>La clave con sus partes entre llaves, como session:{id}:cart; lo que no encaja se convierte en un código.</translation>
    </message>
    <message>
        <source>The masked value of a column of the row that this row refers to.</source>
        <translation>El valor enmascarado de una columna de la fila a la que se refiere esta fila.</translation>
    </message>
    <message>
        <source>The table whose rows refer to this one.</source>
        <translation>La tabla cuyas filas se refieren a esta.</translation>
    </message>
    <message>
        <source>The text, like C-####; the one group of # becomes the number, with at least as many digits.</source>
        <translation>El texto, como C-####; el único grupo de # se convierte en el número, con al menos tantas cifras.</translation>
    </message>
    <message>
        <source>The text, with columns like {last_name|lower|slug} in it; {{ and }} are brackets. Forms: lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</source>
        <translation>El texto, con columnas como {last_name|lower|slug}; {{ y }} son llaves. Formas: lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</translation>
    </message>
    <message>
        <source>Values of a hash or stream whose fields have no fixed names: by the name of the field.</source>
        <translation>Valores de un hash o stream cuyos campos no tienen nombres fijos: según el nombre del campo.</translation>
    </message>
    <message>
        <source>What happens to all others: a code, or the field is left out.</source>
        <translation>Qué ocurre con todos los demás: un código, o se omite el campo.</translation>
    </message>
    <message>
        <source>What the masked rows of another table that refer to the row sum up to.</source>
        <translation>Lo que suman las filas enmascaradas de otra tabla que se refieren a la fila.</translation>
    </message>
    <message>
        <source>Without any row, sum and count give 0, min and max NULL.</source>
        <translation>Sin ninguna fila, sum y count dan 0; min y max, NULL.</translation>
    </message>
    <message>
        <source>What happens to a result that the column of the source holds as well: report counts it, forbid draws again and is a case of on_error where that is no help.</source>
        <translation>Qué ocurre con un resultado que la columna de la fuente también contiene: report lo cuenta, forbid vuelve a sortear y es un caso de on_error cuando eso no ayuda.</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix añade 12 letras y cifras de la clave, para que los valores distintos sigan siendo distintos; retry vuelve a sortear mientras un resultado ya se haya dado en la ejecución, por lo que los resultados dependen del orden de las filas.</translation>
    </message>
    <message>
        <source>suffix adds a dash and 12 letters and digits of the key; segment adds a ~ and the value with its runs of digits and letters permuted, so different texts stay different for certain and in short columns too; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix añade un guion y 12 letras y cifras de la clave; segment añade un ~ y el valor con sus series de cifras y letras permutadas, para que los textos distintos sigan siendo distintos con certeza, también en columnas cortas; retry vuelve a sortear mientras un resultado ya se haya dado en la ejecución, por lo que los resultados dependen del orden de las filas.</translation>
    </message>
    <message>
        <source>%1 It is new since the last snapshot.</source>
        <translation>%1 Es nueva desde la última instantánea.</translation>
    </message>
    <message>
        <source>%1 after COPY stores the data in a second layer.</source>
        <translation>%1 después de COPY guarda los datos en una segunda capa.</translation>
    </message>
    <message>
        <source>%1 can be read by everybody who has the image.</source>
        <translation>Cualquiera que tenga la imagen puede leer %1.</translation>
    </message>
    <message>
        <source>%1 can give two rows the same value and the column is unique.</source>
        <translation>%1 puede dar a dos filas el mismo valor y la columna es única.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 no puede ser «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be taken from a column.</source>
        <translation>%1 no se puede tomar de una columna.</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of partitioned or inherited tables.</source>
        <translation>%1 no puede calcular columnas de tablas particionadas o heredadas.</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of tables that belong to extensions.</source>
        <translation>%1 no puede calcular columnas de tablas que pertenecen a extensiones.</translation>
    </message>
    <message>
        <source>%1 cannot stand here in %2.</source>
        <translation>%1 no puede estar en este lugar de %2.</translation>
    </message>
    <message>
        <source>%1 cannot stand inside %2.</source>
        <translation>%1 no puede estar dentro de %2.</translation>
    </message>
    <message>
        <source>%1 does not mask %2.</source>
        <translation>%1 no enmascara %2.</translation>
    </message>
    <message>
        <source>%1 gives NULL and the column is NOT NULL.</source>
        <translation>%1 da NULL y la columna es NOT NULL.</translation>
    </message>
    <message>
        <source>%1 gives a value that %2 does not have.</source>
        <translation>%1 da un valor que %2 no tiene.</translation>
    </message>
    <message>
        <source>%1 gives no such part for %2.</source>
        <translation>%1 no proporciona esa parte para %2.</translation>
    </message>
    <message>
        <source>%1 gives values that %2 does not take (%3 of %4 tried).</source>
        <translation>%1 da valores que %2 no admite (%3 de %4 probados).</translation>
    </message>
    <message>
        <source>%1 gives values that %2 refuses (%3 of %4 tried).</source>
        <translation>%1 da valores que %2 rechaza (%3 de %4 probados).</translation>
    </message>
    <message>
        <source>%1 has %2 different results in %3, too few to give each of about %4 rows one of its own.</source>
        <translation>%1 tiene %2 resultados distintos en %3, demasiado pocos para dar a cada una de unas %4 filas uno propio.</translation>
    </message>
    <message>
        <source>%1 has %2 random bits in %3, too few to keep %4 rows different.</source>
        <translation>%1 tiene %2 bits aleatorios en %3, demasiado pocos para que %4 filas sigan siendo distintas.</translation>
    </message>
    <message>
        <source>%1 has a foreign key to %2 (%3), which is left out.</source>
        <translation>%1 tiene una clave foránea hacia %2 (%3), que está excluida.</translation>
    </message>
    <message>
        <source>%1 has no column %2 whose values could be covered.</source>
        <translation>%1 no tiene ninguna columna %2 cuyos valores se puedan cubrir.</translation>
    </message>
    <message>
        <source>%1 has no effect on an image that has its database already.</source>
        <translation>%1 no tiene efecto en una imagen que ya tiene su base de datos.</translation>
    </message>
    <message>
        <source>%1 has no effect: the database of the image computes the column for every row.</source>
        <translation>%1 no tiene efecto: la base de datos de la imagen calcula la columna para cada fila.</translation>
    </message>
    <message>
        <source>%1 has no foreign key %2.</source>
        <translation>%1 no tiene ninguna clave foránea %2.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type in an entry.</source>
        <translation>%1 no tiene ninguna clave «%2» de este tipo en una entrada.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type.</source>
        <translation>%1 no tiene ninguna clave «%2» de este tipo.</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;.</source>
        <translation>%1 no tiene ningún parámetro «%2».</translation>
    </message>
    <message>
        <source>%1 is another image tomorrow, perhaps of another major version.</source>
        <translation>%1 será mañana otra imagen, quizá de otra versión mayor.</translation>
    </message>
    <message>
        <source>%1 is computed by the database of the image.</source>
        <translation>%1 se calcula en la base de datos de la imagen.</translation>
    </message>
    <message>
        <source>%1 is generated.</source>
        <translation>%1 es una columna generada.</translation>
    </message>
    <message>
        <source>%1 is made from a column that is made from this one.</source>
        <translation>%1 se obtiene de una columna que se obtiene de esta.</translation>
    </message>
    <message>
        <source>%1 is made from columns that are made from this one.</source>
        <translation>%1 se obtiene de columnas que se obtienen de esta.</translation>
    </message>
    <message>
        <source>%1 is no Dockerfile instruction.</source>
        <translation>%1 no es una instrucción de Dockerfile.</translation>
    </message>
    <message>
        <source>%1 is not understood by every builder.</source>
        <translation>No todos los constructores entienden %1.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 está fuera del intervalo.</translation>
    </message>
    <message>
        <source>%1 lies in a VOLUME: every container copies it at its start.</source>
        <translation>%1 está en un VOLUME: cada contenedor lo copia al arrancar.</translation>
    </message>
    <message>
        <source>%1 looks at %2, a generated column, which is not in the stream of rows.</source>
        <translation>%1 consulta %2, una columna generada, que no está en el flujo de filas.</translation>
    </message>
    <message>
        <source>%1 looks at %2, which the database of the image computes later.</source>
        <translation>%1 consulta %2, que la base de datos de la imagen calcula más tarde.</translation>
    </message>
    <message>
        <source>%1 looks at a column &quot;%2&quot; that the table does not have.</source>
        <translation>%1 consulta una columna «%2» que la tabla no tiene.</translation>
    </message>
    <message>
        <source>%1 looks at its own column, which has no value yet.</source>
        <translation>%1 consulta su propia columna, que aún no tiene valor.</translation>
    </message>
    <message>
        <source>%1 makes its result from the value itself, so no engine changes it.</source>
        <translation>%1 forma su resultado a partir del propio valor, así que ningún engine lo cambia.</translation>
    </message>
    <message>
        <source>%1 must be %2, not a %3.</source>
        <translation>%1 debe ser %2, pero es de tipo %3.</translation>
    </message>
    <message>
        <source>%1 must name at least one word.</source>
        <translation>%1 debe nombrar al menos una palabra.</translation>
    </message>
    <message>
        <source>%1 needs %2 characters and %3 has %4.</source>
        <translation>%1 necesita %2 caracteres y %3 tiene %4.</translation>
    </message>
    <message>
        <source>%1 needs 1 to 64 entries.</source>
        <translation>%1 necesita de 1 a 64 entradas.</translation>
    </message>
    <message>
        <source>%1 needs a database that computes it.</source>
        <translation>%1 necesita una base de datos que lo calcule.</translation>
    </message>
    <message>
        <source>%1 needs otherwise, for rows whose column holds nothing that fits.</source>
        <translation>%1 necesita otherwise, para las filas cuya columna no contiene nada que encaje.</translation>
    </message>
    <message>
        <source>%1 needs the parameter &quot;%2&quot;.</source>
        <translation>%1 necesita el parámetro «%2».</translation>
    </message>
    <message>
        <source>%1 stands before the first FROM.</source>
        <translation>%1 está antes del primer FROM.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, línea %2, columna %3: %4.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be taken from a column inside %3.</source>
        <translation>%1: %2 no se puede tomar de una columna dentro de %3.</translation>
    </message>
    <message>
        <source>%1: %2 cannot stand in the parameters of an entry.</source>
        <translation>%1: %2 no puede estar en los parámetros de una entrada.</translation>
    </message>
    <message>
        <source>%1: %2 has no column &quot;%3&quot;.</source>
        <translation>%1: %2 no tiene ninguna columna «%3».</translation>
    </message>
    <message>
        <source>%1: a run remembers at most %2 values of a column and this one has about %3.</source>
        <translation>%1: una ejecución recuerda como máximo %2 valores de una columna y esta tiene unos %3.</translation>
    </message>
    <message>
        <source>%1: collision_with_source looks at whole values of one function, not at cases or the elements of an array.</source>
        <translation>%1: collision_with_source examina valores enteros de una sola función, no casos ni los elementos de un array.</translation>
    </message>
    <message>
        <source>%1: each of %2 must be written name=function.</source>
        <translation>%1: cada elemento de %2 debe escribirse nombre=función.</translation>
    </message>
    <message>
        <source>%1: step must not be 0.</source>
        <translation>%1: step no debe ser 0.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source cannot stand inside %2.</source>
        <translation>%1: unique = &quot;retry&quot; y collision_with_source no pueden estar dentro de %2.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source need the columns of a database.</source>
        <translation>%1: unique = &quot;retry&quot; y collision_with_source necesitan las columnas de una base de datos.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; does not look into arrays.</source>
        <translation>%1: unique = &quot;retry&quot; no examina el interior de los arrays.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; draws again, and this function draws nothing.</source>
        <translation>%1: unique = &quot;retry&quot; vuelve a sortear, y esta función no sortea nada.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; is refused because nobody knows before the run how many different results there are in %2.</source>
        <translation>%1: unique = &quot;retry&quot; se rechaza porque nadie sabe antes de la ejecución cuántos resultados distintos hay en %2.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; is made from the value of the column, which this rule does not use.</source>
        <translation>%1: unique = &quot;segment&quot; se forma a partir del valor de la columna, que esta regla no usa.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; needs room for the longest value, and max_length leaves less.</source>
        <translation>%1: unique = &quot;segment&quot; necesita espacio para el valor más largo, y max_length deja menos.</translation>
    </message>
    <message>
        <source>A generated column cannot be masked; the database computes it.</source>
        <translation>Una columna generada no se puede enmascarar; la calcula la base de datos.</translation>
    </message>
    <message>
        <source>A partition or child of %1 cannot be left out alone.</source>
        <translation>Una partición o hija de %1 no se puede excluir por sí sola.</translation>
    </message>
    <message>
        <source>A pinned row of %1</source>
        <translation>Una fila fijada de %1</translation>
    </message>
    <message>
        <source>A value of the column stands in the schema: in %1 of %2, which is part of the image as it is.</source>
        <translation>Un valor de la columna está en el esquema: en %1 (%2), que forma parte de la imagen tal como está.</translation>
    </message>
    <message>
        <source>Add HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</source>
        <translation>Añada HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</translation>
    </message>
    <message>
        <source>Add otherwise with a value.</source>
        <translation>Añada otherwise con un valor.</translation>
    </message>
    <message>
        <source>An entry has function, parameters and, in a case, when.</source>
        <translation>Una entrada tiene function, parameters y, en un caso, when.</translation>
    </message>
    <message>
        <source>An expression of %1, relation %2</source>
        <translation>Una expresión de %1, relación %2</translation>
    </message>
    <message>
        <source>An operation has no key &quot;%1&quot;.</source>
        <translation>Una operación no tiene ninguna clave «%1».</translation>
    </message>
    <message>
        <source>An operation is set (with value), delete or apply.</source>
        <translation>Una operación es set (con value), delete o apply.</translation>
    </message>
    <message>
        <source>Break the circle: name a column that is masked by its own value.</source>
        <translation>Rompa el círculo: indique una columna que se enmascare a partir de su propio valor.</translation>
    </message>
    <message>
        <source>Change it in the source, or see that the value tells nothing of anybody.</source>
        <translation>Cámbielo en la fuente, o compruebe que el valor no revela nada de nadie.</translation>
    </message>
    <message>
        <source>Choose a function whose results pass it.</source>
        <translation>Elija una función cuyos resultados la cumplan.</translation>
    </message>
    <message>
        <source>Choose a function.</source>
        <translation>Elija una función.</translation>
    </message>
    <message>
        <source>Choose another mode.</source>
        <translation>Elija otro modo.</translation>
    </message>
    <message>
        <source>Choose rows of it, or let a relation bring its rows as children.</source>
        <translation>Elija filas de ella, o haga que una relación traiga sus filas como hijas.</translation>
    </message>
    <message>
        <source>Copy the folder above it: COPY --from=donor /decant/ /decant/.</source>
        <translation>Copie la carpeta superior: COPY --from=donor /decant/ /decant/.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the relation.</source>
        <translation>Corrija el nombre, o quite la relación.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrija el nombre.</translation>
    </message>
    <message>
        <source>Dates take part = &quot;birth_date&quot;, numbers latitude or longitude, texts all others.</source>
        <translation>Las fechas admiten part = &quot;birth_date&quot;, los números latitude o longitude, los textos todas las demás.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>End the last stage with USER postgres: then nothing has to change owners at the start.</source>
        <translation>Termine la última etapa con USER postgres: así nada tiene que cambiar de propietario al arrancar.</translation>
    </message>
    <message>
        <source>End with a case without when.</source>
        <translation>Termine con un caso sin when.</translation>
    </message>
    <message>
        <source>FROM names no base image.</source>
        <translation>FROM no nombra ninguna imagen base.</translation>
    </message>
    <message>
        <source>Fetch what needs it before the build and copy the result.</source>
        <translation>Obtenga antes de la construcción lo que lo necesita y copie el resultado.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Dele otro nombre.</translation>
    </message>
    <message>
        <source>Give it the same function and key_domain, so that both agree.</source>
        <translation>Dele la misma función y el mismo key_domain, para que ambas concuerden.</translation>
    </message>
    <message>
        <source>Here-documents are not understood by every builder.</source>
        <translation>No todos los constructores entienden los here-documents.</translation>
    </message>
    <message>
        <source>Inside a document there is no row to look at.</source>
        <translation>Dentro de un documento no hay ninguna fila que consultar.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Es uno de: %1.</translation>
    </message>
    <message>
        <source>It lies between %1 and %2.</source>
        <translation>Está entre %1 y %2.</translation>
    </message>
    <message>
        <source>It masks: %1.</source>
        <translation>Enmascara: %1.</translation>
    </message>
    <message>
        <source>It masks: arrays.</source>
        <translation>Enmascara: arrays.</translation>
    </message>
    <message>
        <source>It needs a tenth more than there are rows: widen its range or length, or use %1.</source>
        <translation>Necesita una décima parte más que el número de filas: amplíe su intervalo o longitud, o use %1.</translation>
    </message>
    <message>
        <source>Keep it with a reason, or choose a function.</source>
        <translation>Consérvela con un motivo, o elija una función.</translation>
    </message>
    <message>
        <source>Keep it, or mask what identifies people in other columns.</source>
        <translation>Consérvela, o enmascare lo que identifica a personas en otras columnas.</translation>
    </message>
    <message>
        <source>Keep the column with a reason, or set it to NULL where that is allowed.</source>
        <translation>Conserve la columna con un motivo, o póngala a NULL donde esté permitido.</translation>
    </message>
    <message>
        <source>Keep the data outside of every VOLUME, at /decant/pgdata, and set PGDATA to it.</source>
        <translation>Mantenga los datos fuera de todo VOLUME, en /decant/pgdata, y asigne esa ruta a PGDATA.</translation>
    </message>
    <message>
        <source>Large objects are taken as a whole or not at all.</source>
        <translation>Los objetos grandes se incluyen en su totalidad o no se incluyen.</translation>
    </message>
    <message>
        <source>Leave it out: what the image needs to start must not be secret.</source>
        <translation>Omítalo: lo que la imagen necesita para arrancar no debe ser secreto.</translation>
    </message>
    <message>
        <source>Look at the columns it is computed from.</source>
        <translation>Consulte las columnas a partir de las que se calcula.</translation>
    </message>
    <message>
        <source>Look at the columns that one is made from.</source>
        <translation>Consulte las columnas de las que aquella se obtiene.</translation>
    </message>
    <message>
        <source>Mask it, too: scramble.characters, json.path or set_null.</source>
        <translation>Enmascárela también: scramble.characters, json.path o set_null.</translation>
    </message>
    <message>
        <source>Mask its columns with functions that keep values different.</source>
        <translation>Enmascare sus columnas con funciones que mantengan distintos los valores.</translation>
    </message>
    <message>
        <source>Masked values may collide under the exclusion constraint %1.</source>
        <translation>Los valores enmascarados pueden colisionar bajo la restricción de exclusión %1.</translation>
    </message>
    <message>
        <source>Name a column of this table.</source>
        <translation>Indique una columna de esta tabla.</translation>
    </message>
    <message>
        <source>Name one, with its exact version.</source>
        <translation>Indique una, con su versión exacta.</translation>
    </message>
    <message>
        <source>Name the column that says whose row it is, seed_columns = [&quot;id&quot;] for example, in all columns of the record.</source>
        <translation>Indique la columna que dice de quién es la fila, por ejemplo seed_columns = [&quot;id&quot;], en todas las columnas del registro.</translation>
    </message>
    <message>
        <source>Name the column whose values are wanted.</source>
        <translation>Indique la columna cuyos valores se desean.</translation>
    </message>
    <message>
        <source>Name the columns it is to be made from.</source>
        <translation>Indique las columnas de las que se debe obtener.</translation>
    </message>
    <message>
        <source>Name the exact version, for example postgres:15.18, or a digest.</source>
        <translation>Indique la versión exacta, por ejemplo postgres:15.18, o un resumen (digest).</translation>
    </message>
    <message>
        <source>Name the first column of a foreign key of this table.</source>
        <translation>Indique la primera columna de una clave foránea de esta tabla.</translation>
    </message>
    <message>
        <source>Name the table as schema.table, and in via the first column of its foreign key.</source>
        <translation>Indique la tabla como schema.table, y en via la primera columna de su clave foránea.</translation>
    </message>
    <message>
        <source>No function of the catalogue was found whose values pass; keep the column with a reason, or change the constraint.</source>
        <translation>No se encontró en el catálogo ninguna función cuyos valores la cumplan; conserve la columna con un motivo, o cambie la restricción.</translation>
    </message>
    <message>
        <source>No taken row leads to this table, so it stays empty.</source>
        <translation>Ninguna fila incluida conduce a esta tabla, por lo que queda vacía.</translation>
    </message>
    <message>
        <source>Only ARG may stand there: move it into a stage.</source>
        <translation>Solo ARG puede estar ahí: llévela a una etapa.</translation>
    </message>
    <message>
        <source>Other tables refer to the column, and its masked value does not depend on the value alone, so they could not follow.</source>
        <translation>Otras tablas hacen referencia a la columna, y su valor enmascarado no depende solo del valor, por lo que no podrían seguirla.</translation>
    </message>
    <message>
        <source>PGDATA lies in a VOLUME: what the build writes there is lost.</source>
        <translation>PGDATA está en un VOLUME: lo que la construcción escribe allí se pierde.</translation>
    </message>
    <message>
        <source>Put conditions and seed columns beside json.path.</source>
        <translation>Ponga las condiciones y seed_columns junto a json.path.</translation>
    </message>
    <message>
        <source>Put it beside the function of the column.</source>
        <translation>Póngalo junto a la función de la columna.</translation>
    </message>
    <message>
        <source>Put it first in a chain, or in a case.</source>
        <translation>Póngala en primer lugar en chain, o en un caso.</translation>
    </message>
    <message>
        <source>Put the lines into a script and COPY it.</source>
        <translation>Ponga las líneas en un script y cópielo con COPY.</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Quite %1.</translation>
    </message>
    <message>
        <source>Remove collision_with_source.</source>
        <translation>Quite collision_with_source.</translation>
    </message>
    <message>
        <source>Remove conditions, seed columns, random engine, generated values, unique = &quot;retry&quot; and collision_with_source = &quot;forbid&quot;, or use a function that is made from the value.</source>
        <translation>Quite las condiciones, seed_columns, el engine aleatorio, los valores generados, unique = &quot;retry&quot; y collision_with_source = &quot;forbid&quot;, o use una función que parta del valor.</translation>
    </message>
    <message>
        <source>Remove engine, or use a function that invents values.</source>
        <translation>Quite engine, o use una función que invente valores.</translation>
    </message>
    <message>
        <source>Remove max_length, or use unique = &quot;suffix&quot;.</source>
        <translation>Quite max_length, o use unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Remove per.</source>
        <translation>Quite per.</translation>
    </message>
    <message>
        <source>Remove the VOLUME: the data belongs to the image.</source>
        <translation>Quite el VOLUME: los datos pertenecen a la imagen.</translation>
    </message>
    <message>
        <source>Remove the decision here: it follows %1.</source>
        <translation>Quite aquí la decisión: sigue a %1.</translation>
    </message>
    <message>
        <source>Remove the decision.</source>
        <translation>Quite la decisión.</translation>
    </message>
    <message>
        <source>Remove the line, or end the line before it with a backslash.</source>
        <translation>Quite la línea, o termine la línea anterior con una barra inversa.</translation>
    </message>
    <message>
        <source>Remove the line, or say what it references.</source>
        <translation>Quite la línea, o diga a qué hace referencia.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Quite la línea.</translation>
    </message>
    <message>
        <source>Remove the lines.</source>
        <translation>Quite las líneas.</translation>
    </message>
    <message>
        <source>Remove the rule and mask the columns it is computed from.</source>
        <translation>Quite la regla y enmascare las columnas a partir de las que se calcula.</translation>
    </message>
    <message>
        <source>Remove unique, or use a function that invents values.</source>
        <translation>Quite unique, o use una función que invente valores.</translation>
    </message>
    <message>
        <source>Rows of %1 refer to %2 (%3), of which no rows are taken.</source>
        <translation>Filas de %1 hacen referencia a %2 (%3), de la que no se incluye ninguna fila.</translation>
    </message>
    <message>
        <source>Run them in the donor, or put their statements into the source.</source>
        <translation>Ejecútelos en la etapa donor, o ponga sus sentencias en la fuente.</translation>
    </message>
    <message>
        <source>Scripts in /docker-entrypoint-initdb.d only run when there is no database yet.</source>
        <translation>Los scripts de /docker-entrypoint-initdb.d solo se ejecutan cuando aún no hay base de datos.</translation>
    </message>
    <message>
        <source>See whether the reason still holds.</source>
        <translation>Compruebe si el motivo sigue siendo válido.</translation>
    </message>
    <message>
        <source>Set database, user and password under image in decant.toml.</source>
        <translation>Establezca database, user y password bajo image en decant.toml.</translation>
    </message>
    <message>
        <source>Set fallback to a value, or use constant.</source>
        <translation>Asigne un valor a fallback, o use constant.</translation>
    </message>
    <message>
        <source>Set fallback, or use constant or blank.</source>
        <translation>Establezca fallback, o use constant o blank.</translation>
    </message>
    <message>
        <source>Set it to one value, or use a case of conditional.</source>
        <translation>Asígnele un único valor, o use un caso de conditional.</translation>
    </message>
    <message>
        <source>Set it to one value, or use conditional for kinds of rows.</source>
        <translation>Asígnele un único valor, o use conditional para las distintas clases de filas.</translation>
    </message>
    <message>
        <source>Set owner and mode in the donor; COPY --from keeps them.</source>
        <translation>Establezca propietario y permisos en la etapa donor; COPY --from los conserva.</translation>
    </message>
    <message>
        <source>Set unique = &quot;suffix&quot; or &quot;segment&quot;, or use encrypt.fpe, hash.hmac or another function that keeps values different.</source>
        <translation>Establezca unique = &quot;suffix&quot; o &quot;segment&quot;, o use encrypt.fpe, hash.hmac u otra función que mantenga distintos los valores.</translation>
    </message>
    <message>
        <source>Start both stages from the same image, best by one ARG BASE.</source>
        <translation>Inicie ambas etapas desde la misma imagen, mejor mediante un único ARG BASE.</translation>
    </message>
    <message>
        <source>Start with FROM and a base image.</source>
        <translation>Empiece con FROM y una imagen base.</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Sugerencia: %1.</translation>
    </message>
    <message>
        <source>Suggested: keep (%1).</source>
        <translation>Sugerencia: conservar (%1).</translation>
    </message>
    <message>
        <source>Take only its structure.</source>
        <translation>Incluya solo su estructura.</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows of %2.</source>
        <translation>Incluya solo las filas necesarias de %1, o ninguna fila de %2.</translation>
    </message>
    <message>
        <source>Take only the structure of %1, or leave out %2 too.</source>
        <translation>Incluya solo la estructura de %1, o excluya también %2.</translation>
    </message>
    <message>
        <source>The column belongs to %1 and is decided differently.</source>
        <translation>La columna pertenece a %1 y se decide de otra manera.</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>La columna se conserva y contiene valores de %1, que se enmascara (%2 % de las filas examinadas).</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 of the values looked at).</source>
        <translation>La columna se conserva y contiene valores de %1, que se enmascara (%2 de los valores examinados).</translation>
    </message>
    <message>
        <source>The column is kept and quotes values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>La columna se conserva y cita valores de %1, que se enmascara (%2 % de las filas examinadas).</translation>
    </message>
    <message>
        <source>The column is kept without a reason.</source>
        <translation>La columna se conserva sin motivo.</translation>
    </message>
    <message>
        <source>The column refers to %1 and is decided differently, so the foreign key would break.</source>
        <translation>La columna hace referencia a %1 y se decide de otra manera, por lo que la clave foránea se rompería.</translation>
    </message>
    <message>
        <source>The column routes rows to partitions; a masked value may belong to another one.</source>
        <translation>La columna dirige las filas a particiones; un valor enmascarado puede pertenecer a otra.</translation>
    </message>
    <message>
        <source>The condition of %1</source>
        <translation>La condición de %1</translation>
    </message>
    <message>
        <source>The condition of %1, relation %2</source>
        <translation>La condición de %1, relación %2</translation>
    </message>
    <message>
        <source>The data comes from a stage based on %1, this one is based on %2: text indexes may be ordered differently.</source>
        <translation>Los datos vienen de una etapa basada en %1, esta se basa en %2: los índices de texto pueden tener otro orden.</translation>
    </message>
    <message>
        <source>The data folder itself is copied and gets the mode 0755, which PostgreSQL refuses.</source>
        <translation>Se copia la propia carpeta de datos y recibe los permisos 0755, que PostgreSQL rechaza.</translation>
    </message>
    <message>
        <source>The database of the image computes it for every row: use it alone.</source>
        <translation>La base de datos de la imagen la calcula para cada fila: úsela sola.</translation>
    </message>
    <message>
        <source>The image starts as root.</source>
        <translation>La imagen arranca como root.</translation>
    </message>
    <message>
        <source>The last stage has no HEALTHCHECK: a stack cannot wait for the database.</source>
        <translation>La última etapa no tiene HEALTHCHECK: una pila no puede esperar a la base de datos.</translation>
    </message>
    <message>
        <source>The last stage sets no USER.</source>
        <translation>La última etapa no establece ningún USER.</translation>
    </message>
    <message>
        <source>The list of %1, relation %2</source>
        <translation>La lista de %1, relación %2</translation>
    </message>
    <message>
        <source>The order of %1</source>
        <translation>El orden de %1</translation>
    </message>
    <message>
        <source>The order of %1, relation %2</source>
        <translation>El orden de %1, relación %2</translation>
    </message>
    <message>
        <source>The pattern %1 decides about no table.</source>
        <translation>El patrón %1 no decide sobre ninguna tabla.</translation>
    </message>
    <message>
        <source>The relation %1 has the name of a foreign key of the source.</source>
        <translation>La relación %1 tiene el nombre de una clave foránea de la fuente.</translation>
    </message>
    <message>
        <source>The relation %1 names the column %2, which %3 does not have.</source>
        <translation>La relación %1 nombra la columna %2, que %3 no tiene.</translation>
    </message>
    <message>
        <source>The relation %1 refers to %2, which the source does not have.</source>
        <translation>La relación %1 hace referencia a %2, que la fuente no tiene.</translation>
    </message>
    <message>
        <source>The rule looks at %1, a generated column, which is not in the stream of rows.</source>
        <translation>La regla consulta %1, una columna generada, que no está en el flujo de filas.</translation>
    </message>
    <message>
        <source>The rule looks at a column &quot;%1&quot; that the table does not have.</source>
        <translation>La regla consulta una columna «%1» que la tabla no tiene.</translation>
    </message>
    <message>
        <source>The source has no table of this name.</source>
        <translation>La fuente no tiene ninguna tabla con este nombre.</translation>
    </message>
    <message>
        <source>The subset names %1, which is no table of the source.</source>
        <translation>El subconjunto nombra %1, que no es una tabla de la fuente.</translation>
    </message>
    <message>
        <source>The subset names relations of %1, which is no table of the source.</source>
        <translation>El subconjunto nombra relaciones de %1, que no es una tabla de la fuente.</translation>
    </message>
    <message>
        <source>The table has no column of this name.</source>
        <translation>La tabla no tiene ninguna columna con este nombre.</translation>
    </message>
    <message>
        <source>The type changed from %1 to %2 since the last snapshot, and the column is kept as &quot;%3&quot;.</source>
        <translation>El tipo cambió de %1 a %2 desde la última instantánea, y la columna se conserva con el motivo «%3».</translation>
    </message>
    <message>
        <source>The value given for ARG %1 can be read in the history of the stage.</source>
        <translation>El valor dado para ARG %1 se puede leer en el historial de la etapa.</translation>
    </message>
    <message>
        <source>There is no FROM.</source>
        <translation>No hay ningún FROM.</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1), which looks like %2.</source>
        <translation>No hay ninguna decisión sobre esta columna (%1), que parece ser de la clase «%2».</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1).</source>
        <translation>No hay ninguna decisión sobre esta columna (%1).</translation>
    </message>
    <message>
        <source>There is no masking function &quot;%1&quot;.</source>
        <translation>No existe ninguna función de enmascaramiento «%1».</translation>
    </message>
    <message>
        <source>This VOLUME holds the data folder %1.</source>
        <translation>Este VOLUME contiene la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Use %1.</translation>
    </message>
    <message>
        <source>Use %1; its values pass.</source>
        <translation>Use %1; sus valores la cumplen.</translation>
    </message>
    <message>
        <source>Use 1 for numbers one after the other.</source>
        <translation>Use 1 para números consecutivos.</translation>
    </message>
    <message>
        <source>Use a function that is made from the value.</source>
        <translation>Use una función que parta del valor.</translation>
    </message>
    <message>
        <source>Use a function that keeps values different.</source>
        <translation>Use una función que mantenga distintos los valores.</translation>
    </message>
    <message>
        <source>Use a longer max_length or a wider column.</source>
        <translation>Use un max_length mayor o una columna más ancha.</translation>
    </message>
    <message>
        <source>Use command for the columns it is made from.</source>
        <translation>Use command para las columnas de las que se obtiene.</translation>
    </message>
    <message>
        <source>Use constant or blank.</source>
        <translation>Use constant o blank.</translation>
    </message>
    <message>
        <source>Use constant with the value.</source>
        <translation>Use constant con el valor.</translation>
    </message>
    <message>
        <source>Use derive.expression or a function that is made from the value.</source>
        <translation>Use derive.expression o una función que parta del valor.</translation>
    </message>
    <message>
        <source>Use hash.hmac with max_length, or scramble.characters.</source>
        <translation>Use hash.hmac con max_length, o scramble.characters.</translation>
    </message>
    <message>
        <source>Use on_error = &quot;constant&quot; or &quot;fail&quot;, or other functions inside.</source>
        <translation>Use on_error = &quot;constant&quot; o &quot;fail&quot;, u otras funciones en el interior.</translation>
    </message>
    <message>
        <source>Use one of its labels.</source>
        <translation>Use una de sus etiquetas.</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid or another function that keeps values different.</source>
        <translation>Use permute.int, random.uuid u otra función que mantenga distintos los valores.</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid, hash.hmac or another function that keeps values different.</source>
        <translation>Use permute.int, random.uuid, hash.hmac u otra función que mantenga distintos los valores.</translation>
    </message>
    <message>
        <source>Use the function alone, or unique = &quot;suffix&quot;.</source>
        <translation>Use la función sola, o unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot; or a function that keeps values different.</source>
        <translation>Use unique = &quot;suffix&quot; o una función que mantenga distintos los valores.</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot;.</source>
        <translation>Use unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore.</source>
        <translation>No se sabe antes de la restauración si los valores enmascarados cumplen %1.</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore: %2</source>
        <translation>No se sabe antes de la restauración si los valores enmascarados cumplen %1: %2</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over a part of the rows.</source>
        <translation>No se sabe antes de la restauración si los valores enmascarados siguen siendo únicos en el índice %1: abarca una parte de las filas.</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over expressions.</source>
        <translation>No se sabe antes de la restauración si los valores enmascarados siguen siendo únicos en el índice %1: abarca expresiones.</translation>
    </message>
    <message>
        <source>Without seed_columns the parts of a record depend on different values and do not agree.</source>
        <translation>Sin seed_columns, las partes de un registro dependen de valores distintos y no concuerdan.</translation>
    </message>
    <message>
        <source>Write it like $.contact.emails[*].</source>
        <translation>Escríbalo como $.contact.emails[*].</translation>
    </message>
    <message>
        <source>Write it like C-####.</source>
        <translation>Escríbalo como C-####.</translation>
    </message>
    <message>
        <source>Write it without: modes can be set in the donor, files with COPY.</source>
        <translation>Escríbalo sin esa opción: los permisos se pueden establecer en la etapa donor, los archivos con COPY.</translation>
    </message>
    <message>
        <source>Write one expression of the source&apos;s SQL and nothing else.</source>
        <translation>Escriba una sola expresión en el SQL de la fuente y nada más.</translation>
    </message>
    <message>
        <source>Write op = &quot;apply&quot; with a function, for example.</source>
        <translation>Escriba, por ejemplo, op = &quot;apply&quot; con una función.</translation>
    </message>
    <message>
        <source>Write the entries one after the other.</source>
        <translation>Escriba las entradas una tras otra.</translation>
    </message>
    <message>
        <source>Write why its values may leave the house.</source>
        <translation>Escriba por qué sus valores pueden salir de la casa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into a document.</source>
        <translation>«%1» no es una ruta dentro de un documento.</translation>
    </message>
    <message>
        <source>a date like 2024-01-31</source>
        <translation>una fecha como 2024-01-31</translation>
    </message>
    <message>
        <source>a list of functions</source>
        <translation>una lista de funciones</translation>
    </message>
    <message>
        <source>a list of operations</source>
        <translation>una lista de operaciones</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>an exclusion constraint</source>
        <translation>una restricción de exclusión</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entero</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>chain: command cannot work on what is made from other columns.</source>
        <translation>chain: command no puede trabajar sobre lo que se obtiene de otras columnas.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>conditional: the last case has a condition, so rows of no case would keep their value.</source>
        <translation>conditional: el último caso tiene una condición, así que las filas de ningún caso conservarían su valor.</translation>
    </message>
    <message>
        <source>derive.aggregate: there is no foreign key, or more than one, of &quot;%1&quot; to this table.</source>
        <translation>derive.aggregate: no hay ninguna clave foránea, o hay más de una, de «%1» hacia esta tabla.</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>identificador de dispositivo</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
    </message>
    <message>
        <source>its partition bound</source>
        <translation>el límite de partición</translation>
    </message>
    <message>
        <source>json.path needs 1 to 64 operations.</source>
        <translation>json.path necesita de 1 a 64 operaciones.</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>número de identidad</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>otro dato sensible</translation>
    </message>
    <message>
        <source>parameters of an operation must be a table.</source>
        <translation>parameters de una operación debe ser una tabla.</translation>
    </message>
    <message>
        <source>password hash</source>
        <translation>hash de contraseña</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>nombre de persona</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>ref.copy_parent: no foreign key leads along the path &quot;%1&quot;.</source>
        <translation>ref.copy_parent: ninguna clave foránea conduce por la ruta «%1».</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>sequence.id cannot count per column in MariaDB.</source>
        <translation>sequence.id no puede contar por columna en MariaDB.</translation>
    </message>
    <message>
        <source>sequence.text: the pattern must have one group of # for the number.</source>
        <translation>sequence.text: el patrón debe tener un grupo de # para el número.</translation>
    </message>
    <message>
        <source>set_default cannot stand inside %1.</source>
        <translation>set_default no puede estar dentro de %1.</translation>
    </message>
    <message>
        <source>set_default: the default of the column, %1, is computed anew for each row.</source>
        <translation>set_default: el valor predeterminado de la columna, %1, se calcula de nuevo para cada fila.</translation>
    </message>
    <message>
        <source>the CHECK of the domain %1</source>
        <translation>el CHECK del dominio %1</translation>
    </message>
    <message>
        <source>the comment of %1</source>
        <translation>el comentario de %1</translation>
    </message>
    <message>
        <source>the comment of the table</source>
        <translation>el comentario de la tabla</translation>
    </message>
    <message>
        <source>the constraint %1</source>
        <translation>la restricción %1</translation>
    </message>
    <message>
        <source>the default of %1</source>
        <translation>el valor predeterminado de %1</translation>
    </message>
    <message>
        <source>the domain %1</source>
        <translation>el dominio %1</translation>
    </message>
    <message>
        <source>the rule of %1 does not work.</source>
        <translation>la regla de %1 no funciona.</translation>
    </message>
    <message>
        <source>the server did not evaluate it (SQLSTATE %1).</source>
        <translation>el servidor no lo evaluó (SQLSTATE %1).</translation>
    </message>
    <message>
        <source>the values of %1 cannot be read.</source>
        <translation>los valores de %1 no se pueden leer.</translation>
    </message>
    <message>
        <source>there are no rows to try it on.</source>
        <translation>no hay filas con las que probarlo.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>unique = &quot;segment&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;segment&quot; crea textos y la columna es %1.</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;suffix&quot; crea textos y la columna es %1.</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; or &quot;segment&quot;</source>
        <translation>unique = &quot;suffix&quot; o &quot;segment&quot;</translation>
    </message>
    <message>
        <source>  %1: %2 and its indexes take about %3 compressed, %4 unpacked</source>
        <translation>  %1: %2 y sus índices ocupan unos %3 comprimidos, %4 sin comprimir</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 (%2 in shared layers counted once)</source>
        <translation>%1 (%2 en capas compartidas, contadas una vez)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2, %3)</source>
        <translation>%1 (HTTP %2, %3)</translation>
    </message>
    <message>
        <source>%1 and %2 differ in &apos;-&apos; and &apos;_&apos; only</source>
        <translation>%1 y %2 solo se diferencian en &apos;-&apos; y &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 en el carácter %2</translation>
    </message>
    <message>
        <source>%1 belongs to a relation with &quot;references&quot;</source>
        <translation>%1 pertenece a una relación con &quot;references&quot;</translation>
    </message>
    <message>
        <source>%1 does not mask parts of a value</source>
        <translation>%1 no enmascara partes de un valor</translation>
    </message>
    <message>
        <source>%1 has a key of its own</source>
        <translation>%1 tiene su propia clave</translation>
    </message>
    <message>
        <source>%1 has no meaning where no row is taken</source>
        <translation>%1 no tiene sentido donde no se toma ninguna fila</translation>
    </message>
    <message>
        <source>%1 has no meaning without %2</source>
        <translation>%1 no tiene sentido sin %2</translation>
    </message>
    <message>
        <source>%1 is a plain name, not an address</source>
        <translation>%1 es un nombre simple, no una dirección</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is no %2</source>
        <translation>%1 no es un valor de %2</translation>
    </message>
    <message>
        <source>%1 is no %2 from %3 to %4</source>
        <translation>%1 no es un valor de %2, de %3 a %4</translation>
    </message>
    <message>
        <source>%1 is no image tag</source>
        <translation>%1 no es una etiqueta de imagen</translation>
    </message>
    <message>
        <source>%1 is no key shape</source>
        <translation>%1 no es una forma de clave</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 no es un nombre</translation>
    </message>
    <message>
        <source>%1 is no name of a variable</source>
        <translation>%1 no es un nombre de variable</translation>
    </message>
    <message>
        <source>%1 is no name of an application</source>
        <translation>%1 no es un nombre de aplicación</translation>
    </message>
    <message>
        <source>%1 is no number of keys</source>
        <translation>%1 no es un número de claves</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 no es un puerto</translation>
    </message>
    <message>
        <source>%1 is no project name</source>
        <translation>%1 no es un nombre de proyecto</translation>
    </message>
    <message>
        <source>%1 is no rule for times to live</source>
        <translation>%1 no es una regla de tiempo de vida</translation>
    </message>
    <message>
        <source>%1 is no service name</source>
        <translation>%1 no es un nombre de servicio</translation>
    </message>
    <message>
        <source>%1 is no table name</source>
        <translation>%1 no es un nombre de tabla</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fuera del intervalo</translation>
    </message>
    <message>
        <source>%1 is the name of a service already</source>
        <translation>%1 ya es el nombre de un servicio</translation>
    </message>
    <message>
        <source>%1 is too small or too large</source>
        <translation>%1 es demasiado pequeño o demasiado grande</translation>
    </message>
    <message>
        <source>%1 means nothing for a source of this kind</source>
        <translation>%1 no significa nada para una fuente de este tipo</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 debe ser %2, no %3</translation>
    </message>
    <message>
        <source>%1 must be a size</source>
        <translation>%1 debe ser un tamaño</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 debe ser al menos %2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 debe estar entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 must say where the secret is</source>
        <translation>%1 debe decir dónde está el secreto</translation>
    </message>
    <message>
        <source>%1 needs it</source>
        <translation>%1 lo necesita</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 takes no identity tokens (HTTP %2)</source>
        <translation>%1 no acepta tokens de identidad (HTTP %2)</translation>
    </message>
    <message>
        <source>%1, and cannot be pulled: %2</source>
        <translation>%1, y no se puede descargar: %2</translation>
    </message>
    <message>
        <source>%1, but the values are nothing of the kind</source>
        <translation>%1, pero los valores no son nada parecido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: there is no such option</source>
        <translation>%1: no existe esa opción</translation>
    </message>
    <message>
        <source>%1; if it was ever committed, change it on the server too</source>
        <translation>%1; si alguna vez se confirmó en git, cámbielo también en el servidor</translation>
    </message>
    <message>
        <source>%1; it would fit without:</source>
        <translation>%1; cabría sin:</translation>
    </message>
    <message>
        <source>%1; no credentials are stored for it</source>
        <translation>%1; no hay credenciales guardadas para él</translation>
    </message>
    <message>
        <source>%1; those of %2 were refused</source>
        <translation>%1; las de %2 se rechazaron</translation>
    </message>
    <message>
        <source>A name has lower-case words joined by &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and &apos;/&apos; between its parts.</source>
        <translation>Un nombre tiene palabras en minúsculas unidas por &apos;.&apos;, &apos;_&apos; o &apos;-&apos;, y &apos;/&apos; entre sus partes.</translation>
    </message>
    <message>
        <source>A new key gives other masked values everywhere. To change it all the same, remove key_fingerprint from decant.toml first.</source>
        <translation>Una clave nueva da otros valores enmascarados en todas partes. Para cambiarla de todos modos, quite antes key_fingerprint de decant.toml.</translation>
    </message>
    <message>
        <source>A tag has letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128.</source>
        <translation>Una etiqueta tiene letras, cifras, &apos;_&apos;, &apos;.&apos; y &apos;-&apos;, como máximo 128.</translation>
    </message>
    <message>
        <source>AND, OR or the end</source>
        <translation>AND, OR o el final</translation>
    </message>
    <message>
        <source>Add a tag to the name.</source>
        <translation>Añada una etiqueta al nombre.</translation>
    </message>
    <message>
        <source>Add one with `decant-cli init` or on the first page.</source>
        <translation>Añada uno con `decant-cli init` o en la primera página.</translation>
    </message>
    <message>
        <source>Add your user to the group of the socket (docker) and log in again, or use Podman.</source>
        <translation>Añada su usuario al grupo del socket (docker) y vuelva a iniciar sesión, o use Podman.</translation>
    </message>
    <message>
        <source>Another session holds a lock, for example ALTER TABLE; try again later.</source>
        <translation>Otra sesión mantiene un bloqueo, por ejemplo ALTER TABLE; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Ask about the table without --key.</source>
        <translation>Pregunte por la tabla sin --key.</translation>
    </message>
    <message>
        <source>Ask for the right to push to %1, or push elsewhere.</source>
        <translation>Pida permiso para subir a %1, o suba a otro lugar.</translation>
    </message>
    <message>
        <source>Build on an engine of that architecture (a Docker context), or register an emulator with this one (package qemu-user-static).</source>
        <translation>Construya en un motor de esa arquitectura (un contexto de Docker), o registre un emulador en este (paquete qemu-user-static).</translation>
    </message>
    <message>
        <source>Build the image first.</source>
        <translation>Construya primero la imagen.</translation>
    </message>
    <message>
        <source>Check files in the custom part of the service.</source>
        <translation>Revise files en la parte custom del servicio.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the registry runs.</source>
        <translation>Revise el host y el puerto, y que el registro esté en marcha.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Revise el host y el puerto.</translation>
    </message>
    <message>
        <source>Check host, port and network, and that the server runs.</source>
        <translation>Revise el host, el puerto y la red, y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>Check image.base in decant.toml, or load the base image into the engine.</source>
        <translation>Revise image.base en decant.toml, o cargue la imagen base en el motor.</translation>
    </message>
    <message>
        <source>Check its name and who may read it.</source>
        <translation>Revise su nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>Check the OpenSSL configuration of this machine.</source>
        <translation>Revise la configuración de OpenSSL de este equipo.</translation>
    </message>
    <message>
        <source>Check the address, and the way there from this machine.</source>
        <translation>Revise la dirección y el camino hasta allí desde este equipo.</translation>
    </message>
    <message>
        <source>Check the certificates and sslmode.</source>
        <translation>Revise los certificados y sslmode.</translation>
    </message>
    <message>
        <source>Check the engine&apos;s certificates (DOCKER_CERT_PATH or the context).</source>
        <translation>Revise los certificados del motor (DOCKER_CERT_PATH o el contexto).</translation>
    </message>
    <message>
        <source>Check the host name of the engine.</source>
        <translation>Revise el nombre de host del motor.</translation>
    </message>
    <message>
        <source>Check the name in decant.toml.</source>
        <translation>Revise el nombre en decant.toml.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Revise el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>Check the name of the registry and the network.</source>
        <translation>Revise el nombre del registro y la red.</translation>
    </message>
    <message>
        <source>Check the name; some registries want the repository to be created first.</source>
        <translation>Revise el nombre; algunos registros exigen crear antes el repositorio.</translation>
    </message>
    <message>
        <source>Check the network, and proxies before the registry.</source>
        <translation>Revise la red y los proxys delante del registro.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Revise los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the permissions of the project&apos;s folder.</source>
        <translation>Revise los permisos de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>Check the repository name and the tag.</source>
        <translation>Revise el nombre del repositorio y la etiqueta.</translation>
    </message>
    <message>
        <source>Check the service name and pg_service.conf.</source>
        <translation>Revise el nombre del servicio y pg_service.conf.</translation>
    </message>
    <message>
        <source>Check the temporary folder (TMPDIR).</source>
        <translation>Revise la carpeta temporal (TMPDIR).</translation>
    </message>
    <message>
        <source>Check the user name and its password.</source>
        <translation>Revise el nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Check the user name.</source>
        <translation>Revise el nombre de usuario.</translation>
    </message>
    <message>
        <source>Check user and password, and GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database to the user.</source>
        <translation>Revise el usuario y la contraseña, y conceda al usuario GRANT SELECT, SHOW VIEW, TRIGGER, EVENT sobre la base de datos.</translation>
    </message>
    <message>
        <source>Check user and password, and that the user may run INFO, SCAN, TYPE and the commands that read.</source>
        <translation>Revise el usuario y la contraseña, y que el usuario pueda ejecutar INFO, SCAN, TYPE y los comandos de lectura.</translation>
    </message>
    <message>
        <source>Check who owns the folder.</source>
        <translation>Revise a quién pertenece la carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder that you may read with --work-dir.</source>
        <translation>Elija con --work-dir una carpeta que pueda leer.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write with --work-dir.</source>
        <translation>Elija con --work-dir una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a function that gives a value for every key.</source>
        <translation>Elija una función que dé un valor para cada clave.</translation>
    </message>
    <message>
        <source>Choose a function that keeps different values different, such as hash.hmac.</source>
        <translation>Elija una función que mantenga distintos los valores distintos, como hash.hmac.</translation>
    </message>
    <message>
        <source>Choose a work folder that you may write to.</source>
        <translation>Elija una carpeta de trabajo en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove that file.</source>
        <translation>Elija otra carpeta, o quite ese archivo.</translation>
    </message>
    <message>
        <source>Choose functions for the parts of the key that keep different values different, such as hash.hmac.</source>
        <translation>Elija para las partes de la clave funciones que mantengan distintos los valores distintos, como hash.hmac.</translation>
    </message>
    <message>
        <source>Choose one with --service.</source>
        <translation>Elija uno con --service.</translation>
    </message>
    <message>
        <source>Correct the %1 marked places.</source>
        <translation>Corrija los %1 lugares marcados.</translation>
    </message>
    <message>
        <source>Correct the file or log in again.</source>
        <translation>Corrija el archivo o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Correct the marked place.</source>
        <translation>Corrija el lugar marcado.</translation>
    </message>
    <message>
        <source>Correct what the subset says about this table.</source>
        <translation>Corrija lo que el subconjunto dice de esta tabla.</translation>
    </message>
    <message>
        <source>Decide in decant.toml or on the Masking page, then run again.</source>
        <translation>Decida en decant.toml o en la página Enmascaramiento, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Do not push this image. Its masking rules or its restore need mending first.</source>
        <translation>No suba esta imagen. Antes hay que corregir sus reglas de enmascaramiento o su restauración.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another work folder.</source>
        <translation>Libere espacio en este disco, o elija otra carpeta de trabajo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --work-dir.</source>
        <translation>Libere espacio o elija otra carpeta con --work-dir.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then build again.</source>
        <translation>Libere espacio donde el motor guarda sus imágenes, y construya de nuevo.</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then run again.</source>
        <translation>Libere espacio donde el motor guarda sus imágenes, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>GRANT SELECT on the table to the user, or take only the structure of the table.</source>
        <translation>Conceda al usuario GRANT SELECT sobre la tabla, o tome solo la estructura de la tabla.</translation>
    </message>
    <message>
        <source>GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database and SELECT on mysql.proc to the user.</source>
        <translation>Conceda al usuario GRANT SELECT, SHOW VIEW, TRIGGER, EVENT sobre la base de datos y SELECT sobre mysql.proc.</translation>
    </message>
    <message>
        <source>Give a password, or an entry in .pgpass or pg_service.conf.</source>
        <translation>Indique una contraseña, o una entrada en .pgpass o pg_service.conf.</translation>
    </message>
    <message>
        <source>Give one value for each column, separated by commas.</source>
        <translation>Indique un valor para cada columna, separados por comas.</translation>
    </message>
    <message>
        <source>Give the configuration that `greenmask --config` takes.</source>
        <translation>Indique la configuración que lee `greenmask --config`.</translation>
    </message>
    <message>
        <source>Give the engine the registry&apos;s authority: /etc/docker/certs.d/%1/ca.crt on the engine&apos;s machine.</source>
        <translation>Dé al motor la autoridad del registro: /etc/docker/certs.d/%1/ca.crt en el equipo del motor.</translation>
    </message>
    <message>
        <source>Give the key exactly as it was shown when it was made.</source>
        <translation>Indique la clave exactamente como se mostró al crearla.</translation>
    </message>
    <message>
        <source>Give the project&apos;s own key; another one would give other masked values.</source>
        <translation>Indique la clave propia del proyecto; otra daría otros valores enmascarados.</translation>
    </message>
    <message>
        <source>Grant the role CONNECT on the database.</source>
        <translation>Conceda al rol CONNECT sobre la base de datos.</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table (and BYPASSRLS where row-level security applies), or take only the structure of the table.</source>
        <translation>Conceda al rol USAGE sobre el esquema y SELECT sobre la tabla (y BYPASSRLS donde haya seguridad a nivel de fila), o tome solo la estructura de la tabla.</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table, or take only the structure of the table.</source>
        <translation>Conceda al rol USAGE sobre el esquema y SELECT sobre la tabla, o tome solo la estructura de la tabla.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IN, BETWEEN, LIKE or ILIKE</source>
        <translation>IN, BETWEEN, LIKE o ILIKE</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>dirección IP</translation>
    </message>
    <message>
        <source>If it is meant to be reached by plain HTTP, set insecure = true for this registry.</source>
        <translation>Si se debe acceder por HTTP simple, ponga insecure = true para este registro.</translation>
    </message>
    <message>
        <source>Inspect the image again.</source>
        <translation>Inspeccione de nuevo la imagen.</translation>
    </message>
    <message>
        <source>Install %1, or remove it from credsStore or credHelpers in config.json.</source>
        <translation>Instale %1, o quítelo de credsStore o credHelpers en config.json.</translation>
    </message>
    <message>
        <source>Install the client programs of the server, or name an image.base that has them.</source>
        <translation>Instale los programas cliente del servidor, o indique un image.base que los tenga.</translation>
    </message>
    <message>
        <source>Install the client programs on this machine, or name another image.base.</source>
        <translation>Instale los programas cliente en este equipo, o indique otro image.base.</translation>
    </message>
    <message>
        <source>Install the client programs on this machine.</source>
        <translation>Instale los programas cliente en este equipo.</translation>
    </message>
    <message>
        <source>Install the package postgresql-client-%1 or newer.</source>
        <translation>Instale el paquete postgresql-client-%1 o más reciente.</translation>
    </message>
    <message>
        <source>Is this the right file?</source>
        <translation>¿Es este el archivo correcto?</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>It may be a read-only mirror.</source>
        <translation>Puede ser una réplica de solo lectura.</translation>
    </message>
    <message>
        <source>It must write {&quot;event&quot;: &quot;result&quot;, …} as its last line.</source>
        <translation>Debe escribir {&quot;event&quot;: &quot;result&quot;, …} como última línea.</translation>
    </message>
    <message>
        <source>Its log above says why.</source>
        <translation>Su registro, arriba, dice por qué.</translation>
    </message>
    <message>
        <source>Its replay may wait for this very reading: lower max_standby_streaming_delay there, raise &quot;max_lag&quot; of the source, or read at a quieter time.</source>
        <translation>Su reproducción puede estar esperando a esta misma lectura: reduzca allí max_standby_streaming_delay, aumente &quot;max_lag&quot; de la fuente, o lea en un momento más tranquilo.</translation>
    </message>
    <message>
        <source>Known are {date}, {time}, {version}, {git} and {hash}.</source>
        <translation>Se conocen {date}, {time}, {version}, {git} y {hash}.</translation>
    </message>
    <message>
        <source>Leave it out for the default.</source>
        <translation>Omítalo para usar el valor predeterminado.</translation>
    </message>
    <message>
        <source>Leave them out and set them in the project.</source>
        <translation>Omítalos y póngalos en el proyecto.</translation>
    </message>
    <message>
        <source>Load the base image for that platform, or leave the platform out.</source>
        <translation>Cargue la imagen base para esa plataforma, u omita la plataforma.</translation>
    </message>
    <message>
        <source>Log in (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>Inicie sesión (docker login %1), o defina DECANT_REGISTRY_USER y DECANT_REGISTRY_PASSWORD.</translation>
    </message>
    <message>
        <source>Log in again (docker login %1).</source>
        <translation>Vuelva a iniciar sesión (docker login %1).</translation>
    </message>
    <message>
        <source>Log in with a user and a password (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>Inicie sesión con un usuario y una contraseña (docker login %1), o defina DECANT_REGISTRY_USER y DECANT_REGISTRY_PASSWORD.</translation>
    </message>
    <message>
        <source>Look at the engine&apos;s log.</source>
        <translation>Mire el registro del motor.</translation>
    </message>
    <message>
        <source>Look with: SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</source>
        <translation>Mire con: SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>dirección MAC</translation>
    </message>
    <message>
        <source>Make one with `decant-cli key`.</source>
        <translation>Cree una con `decant-cli key`.</translation>
    </message>
    <message>
        <source>Make such tables smaller in [service.*.subset] (mode = &quot;structure_only&quot; keeps none of their rows), or raise [budget] stack.</source>
        <translation>Reduzca esas tablas en [service.*.subset] (mode = &quot;structure_only&quot; no conserva ninguna de sus filas), o aumente [budget] stack.</translation>
    </message>
    <message>
        <source>MariaDB 10.4 or newer is needed.</source>
        <translation>Se necesita MariaDB 10.4 o más reciente.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Apártelo.</translation>
    </message>
    <message>
        <source>MySQL 5.7 or newer is needed.</source>
        <translation>Se necesita MySQL 5.7 o más reciente.</translation>
    </message>
    <message>
        <source>Name a decant.toml, or make one with `decant-cli init DIR --from URI`.</source>
        <translation>Indique un decant.toml, o cree uno con `decant-cli init DIR --from URI`.</translation>
    </message>
    <message>
        <source>Name a folder that can be written.</source>
        <translation>Indique una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Name one with --service.</source>
        <translation>Indique uno con --service.</translation>
    </message>
    <message>
        <source>Name the registry in insecure-registries of the engine&apos;s daemon.json.</source>
        <translation>Indique el registro en insecure-registries del daemon.json del motor.</translation>
    </message>
    <message>
        <source>No server listens on this socket: check the folder and the port.</source>
        <translation>Ningún servidor escucha en este socket: revise la carpeta y el puerto.</translation>
    </message>
    <message>
        <source>Nothing listens there: check host and port, and whether the server runs.</source>
        <translation>Allí no escucha nada: revise el host y el puerto, y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>Only lines of JSON belong on its standard output.</source>
        <translation>En su salida estándar solo debe haber líneas JSON.</translation>
    </message>
    <message>
        <source>Others on the way could read what is sent; use https.</source>
        <translation>Otros podrían leer por el camino lo que se envía; use https.</translation>
    </message>
    <message>
        <source>PostgreSQL 9.6 or newer is needed.</source>
        <translation>Se necesita PostgreSQL 9.6 o más reciente.</translation>
    </message>
    <message>
        <source>Pull or load the base image first, or choose another one.</source>
        <translation>Descargue o cargue antes la imagen base, o elija otra.</translation>
    </message>
    <message>
        <source>Push a build first.</source>
        <translation>Suba antes una construcción.</translation>
    </message>
    <message>
        <source>Put a plain file in its place, or name the file that it leads to.</source>
        <translation>Ponga un archivo normal en su lugar, o indique el archivo al que lleva.</translation>
    </message>
    <message>
        <source>Put what is yours between the lines `# &gt;&gt;&gt; own` and `# &lt;&lt;&lt; own`, or into the project; `decant-cli generate --overwrite` writes them as they are.</source>
        <translation>Ponga lo suyo entre las líneas `# &gt;&gt;&gt; own` y `# &lt;&lt;&lt; own`, o en el proyecto; `decant-cli generate --overwrite` los escribe tal como son.</translation>
    </message>
    <message>
        <source>Raise the limit there (nginx: client_max_body_size), or make the data smaller.</source>
        <translation>Aumente allí el límite (nginx: client_max_body_size), o reduzca los datos.</translation>
    </message>
    <message>
        <source>Redis 6 or newer is needed.</source>
        <translation>Se necesita Redis 6 o más reciente.</translation>
    </message>
    <message>
        <source>Remove its relations.</source>
        <translation>Quite sus relaciones.</translation>
    </message>
    <message>
        <source>Remove the file; the image itself is not touched.</source>
        <translation>Quite el archivo; la imagen en sí no se toca.</translation>
    </message>
    <message>
        <source>Restrict this relation or take fewer rows, or raise &quot;memory&quot; in the subset of the project.</source>
        <translation>Restrinja esta relación o tome menos filas, o aumente &quot;memory&quot; en el subconjunto del proyecto.</translation>
    </message>
    <message>
        <source>Row-level security would hide rows from this role: use a role with BYPASSRLS or the owner, or take only the structure of the table.</source>
        <translation>La seguridad a nivel de fila ocultaría filas a este rol: use un rol con BYPASSRLS o el propietario, o tome solo la estructura de la tabla.</translation>
    </message>
    <message>
        <source>Run `decant-cli build` first.</source>
        <translation>Ejecute antes `decant-cli build`.</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about it.</source>
        <translation>Ejecute `decant-cli check` y decida sobre ella.</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about them.</source>
        <translation>Ejecute `decant-cli check` y decida sobre ellas.</translation>
    </message>
    <message>
        <source>Run `decant-cli refresh` to take a new one.</source>
        <translation>Ejecute `decant-cli refresh` para tomar una nueva.</translation>
    </message>
    <message>
        <source>Run it in a terminal with DECANT_OUTPUT set to an empty folder.</source>
        <translation>Ejecútelo en un terminal con DECANT_OUTPUT puesto en una carpeta vacía.</translation>
    </message>
    <message>
        <source>Run the helper by hand to see what it needs, or log in again.</source>
        <translation>Ejecute el asistente a mano para ver qué necesita, o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Run the password command of the project in a terminal.</source>
        <translation>Ejecute en un terminal el comando de contraseña del proyecto.</translation>
    </message>
    <message>
        <source>SHA-256 is %1, the manifest says %2</source>
        <translation>SHA-256 es %1, el manifiesto dice %2</translation>
    </message>
    <message>
        <source>See `decant-cli import --help`.</source>
        <translation>Vea `decant-cli import --help`.</translation>
    </message>
    <message>
        <source>See the differences with `decant-cli generate --check`, take them with `decant-cli generate`.</source>
        <translation>Vea las diferencias con `decant-cli generate --check`, adóptelas con `decant-cli generate`.</translation>
    </message>
    <message>
        <source>See whether `ssh HOST docker version` works there without a question, and whether the engine runs.</source>
        <translation>Compruebe que `ssh HOST docker version` funcione allí sin preguntar nada, y que el motor esté en marcha.</translation>
    </message>
    <message>
        <source>Set DECANT_KEY to the key of this project; somebody who works on it can give it to you.</source>
        <translation>Defina DECANT_KEY con la clave de este proyecto; alguien que trabaje en él puede dársela.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with room for the largest layer, compressed.</source>
        <translation>Defina TMPDIR con una carpeta que tenga sitio para la capa más grande, comprimida.</translation>
    </message>
    <message>
        <source>Set [registry] host in decant.toml.</source>
        <translation>Defina [registry] host en decant.toml.</translation>
    </message>
    <message>
        <source>Set ca_file for this registry to the certificate of its authority.</source>
        <translation>Defina ca_file para este registro con el certificado de su autoridad.</translation>
    </message>
    <message>
        <source>Set command or webhook in [notify] of decant.toml.</source>
        <translation>Defina command o webhook en [notify] de decant.toml.</translation>
    </message>
    <message>
        <source>Set database in the source.</source>
        <translation>Defina database en la fuente.</translation>
    </message>
    <message>
        <source>Set it where decant-cli runs.</source>
        <translation>Defínala donde se ejecuta decant-cli.</translation>
    </message>
    <message>
        <source>Set it, or choose another password source in the project.</source>
        <translation>Defínala, o elija otra fuente de contraseña en el proyecto.</translation>
    </message>
    <message>
        <source>Set kind = &quot;%1&quot; for the service.</source>
        <translation>Ponga kind = &quot;%1&quot; para el servicio.</translation>
    </message>
    <message>
        <source>Set on_error to null or constant, or another function.</source>
        <translation>Ponga on_error en null o constant, u otra función.</translation>
    </message>
    <message>
        <source>Somebody else may push to the same tag; push again.</source>
        <translation>Puede que otra persona suba a la misma etiqueta; suba de nuevo.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or name another engine.</source>
        <translation>Inicie Docker o Podman, o indique otro motor.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or set DOCKER_HOST.</source>
        <translation>Inicie Docker o Podman, o defina DOCKER_HOST.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start it with `decant-cli up`.</source>
        <translation>Inícielo con `decant-cli up`.</translation>
    </message>
    <message>
        <source>Store the data in more layers (image.layers), or raise registry.max_layer if the registry takes more.</source>
        <translation>Guarde los datos en más capas (image.layers), o aumente registry.max_layer si el registro admite más.</translation>
    </message>
    <message>
        <source>Store the password on the Source page, or choose another password source in the project.</source>
        <translation>Guarde la contraseña en la página Fuente, o elija otra fuente de contraseña en el proyecto.</translation>
    </message>
    <message>
        <source>Take a new snapshot.</source>
        <translation>Tome una instantánea nueva.</translation>
    </message>
    <message>
        <source>Take a new snapshot; this one was changed after it was taken.</source>
        <translation>Tome una instantánea nueva; esta se modificó después de tomarla.</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows that refer to it.</source>
        <translation>Tome solo las filas necesarias de %1, o ninguna fila que remita a ella.</translation>
    </message>
    <message>
        <source>Take only the structure of the tables (mode = &quot;structure_only&quot;).</source>
        <translation>Tome solo la estructura de las tablas (mode = &quot;structure_only&quot;).</translation>
    </message>
    <message>
        <source>Tell the administrator of the registry.</source>
        <translation>Avise al administrador del registro.</translation>
    </message>
    <message>
        <source>The connection broke; try again.</source>
        <translation>La conexión se cortó; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the server broke or could not be made; check that it runs and try again.</source>
        <translation>La conexión con el servidor se cortó o no se pudo establecer; compruebe que esté en marcha e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine pushes by itself here; take push_by = &quot;engine&quot; out of [registry] to push from this machine.</source>
        <translation>Aquí sube el propio motor; quite push_by = &quot;engine&quot; de [registry] para subir desde este equipo.</translation>
    </message>
    <message>
        <source>The engine wants TLS: set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH.</source>
        <translation>El motor exige TLS: defina DOCKER_TLS_VERIFY y DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>The exported snapshot ended; start again.</source>
        <translation>La instantánea exportada terminó; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the permissions of the folder.</source>
        <translation>El archivo sigue como estaba. Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The file is as it was. Free some space, then save again.</source>
        <translation>El archivo sigue como estaba. Libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The instruction was killed, perhaps for want of memory.</source>
        <translation>La instrucción fue interrumpida, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>The name of the host is unknown: check its spelling and the network.</source>
        <translation>El nombre de host es desconocido: revise su ortografía y la red.</translation>
    </message>
    <message>
        <source>The object or snapshot went away while it was read; start again.</source>
        <translation>El objeto o la instantánea desapareció durante la lectura; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The protocol of plug-ins says what a result has (own-services.md).</source>
        <translation>El protocolo de los complementos dice qué contiene un resultado (own-services.md).</translation>
    </message>
    <message>
        <source>The server admits this user, host or encryption mode nowhere: see its pg_hba.conf.</source>
        <translation>El servidor no admite en ningún sitio este usuario, host o modo de cifrado: vea su pg_hba.conf.</translation>
    </message>
    <message>
        <source>The server cancelled the query: raise the statement timeout of the source.</source>
        <translation>El servidor canceló la consulta: aumente el tiempo límite de instrucciones de la fuente.</translation>
    </message>
    <message>
        <source>The server could not read its own files.</source>
        <translation>El servidor no pudo leer sus propios archivos.</translation>
    </message>
    <message>
        <source>The server did not answer in time: check host, port and firewall.</source>
        <translation>El servidor no respondió a tiempo: revise el host, el puerto y el cortafuegos.</translation>
    </message>
    <message>
        <source>The server ends idle transactions: raise idle_in_transaction_session_timeout for the role.</source>
        <translation>El servidor termina las transacciones inactivas: aumente idle_in_transaction_session_timeout para el rol.</translation>
    </message>
    <message>
        <source>The server found damaged data in this table.</source>
        <translation>El servidor encontró datos dañados en esta tabla.</translation>
    </message>
    <message>
        <source>The server has no free connection: lower the number of parallel connections.</source>
        <translation>El servidor no tiene conexiones libres: reduzca el número de conexiones paralelas.</translation>
    </message>
    <message>
        <source>The server is stopping or starting; try again later.</source>
        <translation>El servidor se está deteniendo o iniciando; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server offers no encryption: choose another sslmode if that is acceptable.</source>
        <translation>El servidor no ofrece cifrado: elija otro sslmode si es aceptable.</translation>
    </message>
    <message>
        <source>The server ran out of a resource.</source>
        <translation>Al servidor se le agotó un recurso.</translation>
    </message>
    <message>
        <source>The standby removed rows that were still needed: raise max_standby_streaming_delay or set hot_standby_feedback = on there, or read from the primary.</source>
        <translation>El servidor en espera quitó filas que aún se necesitaban: aumente allí max_standby_streaming_delay o ponga hot_standby_feedback = on, o lea del primario.</translation>
    </message>
    <message>
        <source>The table has changed; look at the source again.</source>
        <translation>La tabla ha cambiado; mire de nuevo la fuente.</translation>
    </message>
    <message>
        <source>The table went away; look at the source again.</source>
        <translation>La tabla desapareció; mire de nuevo la fuente.</translation>
    </message>
    <message>
        <source>There are shapes, match, drop, limit_per_shape and ttl.</source>
        <translation>Hay shapes, match, drop, limit_per_shape y ttl.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>This kind of source knows no patterns: name each table.</source>
        <translation>Este tipo de fuente no conoce patrones: nombre cada tabla.</translation>
    </message>
    <message>
        <source>This registry deletes nothing; its administrator can switch that on (docker-registry: storage.delete.enabled).</source>
        <translation>Este registro no borra nada; su administrador puede activarlo (docker-registry: storage.delete.enabled).</translation>
    </message>
    <message>
        <source>Try again later, or log in for a higher limit.</source>
        <translation>Inténtelo más tarde, o inicie sesión para un límite mayor.</translation>
    </message>
    <message>
        <source>Try again later; the registry&apos;s own log says more.</source>
        <translation>Inténtelo más tarde; el propio registro de sucesos del registro dice más.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it happens each time, look at proxies and limits before the registry.</source>
        <translation>Inténtelo de nuevo; si ocurre siempre, mire los proxys y los límites delante del registro.</translation>
    </message>
    <message>
        <source>Try it in a terminal: it answers each line, a JSON string, with one line, and an empty line with an empty line.</source>
        <translation>Pruébelo en un terminal: responde a cada línea, una cadena JSON, con una línea, y a una línea vacía con una línea vacía.</translation>
    </message>
    <message>
        <source>Try it with `decant-cli notify`.</source>
        <translation>Pruébelo con `decant-cli notify`.</translation>
    </message>
    <message>
        <source>Turn collision_with_source off for this column.</source>
        <translation>Desactive collision_with_source para esta columna.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Update Decant.</source>
        <translation>Actualice Decant.</translation>
    </message>
    <message>
        <source>Use a role with LOGIN.</source>
        <translation>Use un rol con LOGIN.</translation>
    </message>
    <message>
        <source>Use a rule without when, conditional and seed_columns that is made from the value.</source>
        <translation>Use una regla sin when, conditional ni seed_columns, hecha a partir del valor.</translation>
    </message>
    <message>
        <source>Use a tunnel (stunnel, ssh) to the server and ssl_mode = &quot;disable&quot;.</source>
        <translation>Use un túnel (stunnel, ssh) al servidor y ssl_mode = &quot;disable&quot;.</translation>
    </message>
    <message>
        <source>Use functions that only compute.</source>
        <translation>Use funciones que solo calculen.</translation>
    </message>
    <message>
        <source>Use mode = &quot;all&quot; or mode = &quot;structure_only&quot; alone.</source>
        <translation>Use solo mode = &quot;all&quot; o mode = &quot;structure_only&quot;.</translation>
    </message>
    <message>
        <source>Use zstd, gzip or none.</source>
        <translation>Use zstd, gzip o none.</translation>
    </message>
    <message>
        <source>Use {date} or {hash} instead, or commit the project.</source>
        <translation>Use {date} o {hash} en su lugar, o confirme el proyecto en git.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Espere a que termine, o cancélela.</translation>
    </message>
    <message>
        <source>Without a keychain set %1 or use ~/.pgpass.</source>
        <translation>Sin llavero, defina %1 o use ~/.pgpass.</translation>
    </message>
    <message>
        <source>Write 0 for all keys.</source>
        <translation>Escriba 0 para todas las claves.</translation>
    </message>
    <message>
        <source>Write SCHEME://USER@HOST:PORT/DATABASE.</source>
        <translation>Escriba SCHEME://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>Write &quot;persist&quot; or &quot;keep&quot;.</source>
        <translation>Escriba &quot;persist&quot; o &quot;keep&quot;.</translation>
    </message>
    <message>
        <source>Write database = &quot;0&quot;, or leave it out to take all.</source>
        <translation>Escriba database = &quot;0&quot;, u omítalo para tomarlas todas.</translation>
    </message>
    <message>
        <source>Write fixed text and named parts, for example &quot;cart:{customer}:{day}&quot;.</source>
        <translation>Escriba texto fijo y partes con nombre, por ejemplo &quot;cart:{customer}:{day}&quot;.</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli plan` prints it.</source>
        <translation>Escríbalo como schema.table, como lo muestra `decant-cli plan`.</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli scan` prints it.</source>
        <translation>Escríbalo como schema.table, como lo muestra `decant-cli scan`.</translation>
    </message>
    <message>
        <source>Write it as schema.table.</source>
        <translation>Escríbalo como schema.table.</translation>
    </message>
    <message>
        <source>Write it in lower case: %1</source>
        <translation>Escríbalo en minúsculas: %1</translation>
    </message>
    <message>
        <source>Write it like &quot;2 GB&quot; or &quot;800 MB&quot;.</source>
        <translation>Escríbalo como &quot;2 GB&quot; o &quot;800 MB&quot;.</translation>
    </message>
    <message>
        <source>Write it like: country = &apos;DE&apos; AND age &gt;= 18.</source>
        <translation>Escríbalo así: country = &apos;DE&apos; AND age &gt;= 18.</translation>
    </message>
    <message>
        <source>Write key_fingerprint = &quot;%1&quot; into decant.toml to use it, or make a new one with `decant-cli key`.</source>
        <translation>Escriba key_fingerprint = &quot;%1&quot; en decant.toml para usarla, o cree una nueva con `decant-cli key`.</translation>
    </message>
    <message>
        <source>Write one condition of the source&apos;s SQL and nothing else.</source>
        <translation>Escriba una condición en el SQL de la fuente y nada más.</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE?sslmode=… or libpq keywords.</source>
        <translation>Escriba postgresql://USER@HOST:PORT/DATABASE?sslmode=… o palabras clave de libpq.</translation>
    </message>
    <message>
        <source>Write them in [service.%1.source.options].</source>
        <translation>Escríbalos en [service.%1.source.options].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no segment; write digits:4, capitals:2, letters:3, range:100-999, set:DE|AT or preserve:1</source>
        <translation>&quot;%1&quot; no es un segmento; escriba digits:4, capitals:2, letters:3, range:100-999, set:DE|AT o preserve:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type a value can be cast to</source>
        <translation>&quot;%1&quot; no es un tipo al que se pueda convertir un valor</translation>
    </message>
    <message>
        <source>&quot;children&quot; must be &quot;no&quot;, &quot;all&quot; or the number of rows that come along with each parent</source>
        <translation>&quot;children&quot; debe ser &quot;no&quot;, &quot;all&quot; o el número de filas que acompañan a cada fila madre</translation>
    </message>
    <message>
        <source>&quot;kubernetes&quot; needs an image to run</source>
        <translation>&quot;kubernetes&quot; necesita una imagen en la que ejecutarse</translation>
    </message>
    <message>
        <source>&quot;memory&quot; must be a size in whole MiB, at least &quot;16 MiB&quot;</source>
        <translation>&quot;memory&quot; debe ser un tamaño en MiB enteros, al menos &quot;16 MiB&quot;</translation>
    </message>
    <message>
        <source>&quot;order&quot; has no meaning without a number of children</source>
        <translation>&quot;order&quot; no tiene sentido sin un número de hijas</translation>
    </message>
    <message>
        <source>&quot;percent&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>&quot;percent&quot; no tiene sentido sin el modo &quot;percent&quot;</translation>
    </message>
    <message>
        <source>&quot;percent&quot; must be above 0 and at most 100</source>
        <translation>&quot;percent&quot; debe ser mayor que 0 y como máximo 100</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name %1 columns</source>
        <translation>&quot;referenced_columns&quot; debe nombrar %1 columnas</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name one column</source>
        <translation>&quot;referenced_columns&quot; debe nombrar una columna</translation>
    </message>
    <message>
        <source>&quot;rows&quot; goes with mode &quot;newest&quot;, and it with &quot;rows&quot;</source>
        <translation>&quot;rows&quot; va con el modo &quot;newest&quot;, y este con &quot;rows&quot;</translation>
    </message>
    <message>
        <source>&quot;seed&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>&quot;seed&quot; no tiene sentido sin el modo &quot;percent&quot;</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>un valor de tipo %1</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>un ( no está cerrado</translation>
    </message>
    <message>
        <source>a ) without its (</source>
        <translation>un ) sin su (</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>un carácter NUL</translation>
    </message>
    <message>
        <source>a build record&apos;s id must be a plain file name</source>
        <translation>el identificador de un registro de construcción debe ser un nombre de archivo simple</translation>
    </message>
    <message>
        <source>a checksum stands in the last place: format must end with #</source>
        <translation>un dígito de control está en el último lugar: format debe terminar en #</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>una columna necesita un nombre</translation>
    </message>
    <message>
        <source>a column or a value</source>
        <translation>una columna o un valor</translation>
    </message>
    <message>
        <source>a day of the month and a day of the week together mean different things to different schedulers</source>
        <translation>un día del mes y un día de la semana juntos significan cosas distintas para distintos planificadores</translation>
    </message>
    <message>
        <source>a decision is either a function or a keep with a reason</source>
        <translation>una decisión es una función o un keep con un motivo</translation>
    </message>
    <message>
        <source>a foreign key of the source is known already</source>
        <translation>ya se conoce una clave foránea de la fuente</translation>
    </message>
    <message>
        <source>a header holds a line break</source>
        <translation>una cabecera contiene un salto de línea</translation>
    </message>
    <message>
        <source>a key does not fit its shape</source>
        <translation>una clave no encaja en su forma</translation>
    </message>
    <message>
        <source>a key of 16, 24 or 32 bytes and a radix of 2 to 65536 are needed</source>
        <translation>se necesitan una clave de 16, 24 o 32 bytes y una base de 2 a 65536</translation>
    </message>
    <message>
        <source>a label or range only fits a text column, not %1</source>
        <translation>una etiqueta o un intervalo solo encaja en una columna de texto, no en %1</translation>
    </message>
    <message>
        <source>a layer cannot be compressed</source>
        <translation>una capa no se puede comprimir</translation>
    </message>
    <message>
        <source>a layer has %1 compressed bytes, the registry takes %2</source>
        <translation>una capa tiene %1 bytes comprimidos, el registro admite %2</translation>
    </message>
    <message>
        <source>a line has too few fields</source>
        <translation>una línea tiene muy pocos campos</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>una lista de cadenas</translation>
    </message>
    <message>
        <source>a masking key is 64 hexadecimal digits; this text has %1 characters</source>
        <translation>una clave de enmascaramiento tiene 64 dígitos hexadecimales; este texto tiene %1 caracteres</translation>
    </message>
    <message>
        <source>a name of people</source>
        <translation>un nombre de personas</translation>
    </message>
    <message>
        <source>a number ends in letters</source>
        <translation>un número termina en letras</translation>
    </message>
    <message>
        <source>a password source is one of env and command</source>
        <translation>una fuente de contraseña es env o command</translation>
    </message>
    <message>
        <source>a password with a line break cannot be given to a program in a container</source>
        <translation>una contraseña con un salto de línea no se puede pasar a un programa en un contenedor</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>unas comillas no están cerradas</translation>
    </message>
    <message>
        <source>a registry is HOST or HOST:PORT, not an address with ://</source>
        <translation>un registro es HOST o HOST:PORT, no una dirección con ://</translation>
    </message>
    <message>
        <source>a relation is made by one of columns, expressions and list</source>
        <translation>una relación se hace con uno de columns, expressions y list</translation>
    </message>
    <message>
        <source>a schedule has five fields, this one has %1</source>
        <translation>una planificación tiene cinco campos, esta tiene %1</translation>
    </message>
    <message>
        <source>a secret does not belong in the project file, which others can read</source>
        <translation>un secreto no debe estar en el archivo del proyecto, que otros pueden leer</translation>
    </message>
    <message>
        <source>a shorter chain of ANDs</source>
        <translation>una cadena de AND más corta</translation>
    </message>
    <message>
        <source>a shorter chain of ORs (use IN)</source>
        <translation>una cadena de OR más corta (use IN)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a string in %1 is empty</source>
        <translation>una cadena de %1 está vacía</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a table like %1</source>
        <translation>una tabla como %1</translation>
    </message>
    <message>
        <source>a table of columns</source>
        <translation>una tabla de columnas</translation>
    </message>
    <message>
        <source>a table of relations</source>
        <translation>una tabla de relaciones</translation>
    </message>
    <message>
        <source>a user mapping kept its options, which may hold a password</source>
        <translation>una asignación de usuario conservó sus opciones, que pueden contener una contraseña</translation>
    </message>
    <message>
        <source>a webhook is an address with https://</source>
        <translation>un webhook es una dirección con https://</translation>
    </message>
    <message>
        <source>a { is not closed</source>
        <translation>un { no está cerrado</translation>
    </message>
    <message>
        <source>a } without its {</source>
        <translation>un } sin su {</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>permitidos: %1</translation>
    </message>
    <message>
        <source>alphabet must be a name it knows or at least two different characters of ASCII</source>
        <translation>alphabet debe ser un nombre conocido o al menos dos caracteres ASCII distintos</translation>
    </message>
    <message>
        <source>an address that is a secret is named by its variable: { env = &quot;NAME&quot; }</source>
        <translation>una dirección secreta se indica por su variable: { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>an answer that nobody expects</source>
        <translation>una respuesta que nadie espera</translation>
    </message>
    <message>
        <source>an application has an image or is built</source>
        <translation>una aplicación tiene una imagen o se construye</translation>
    </message>
    <message>
        <source>an encrypted text does not fit %1</source>
        <translation>un texto cifrado no cabe en %1</translation>
    </message>
    <message>
        <source>an image is pushed to a tag, not to a digest</source>
        <translation>una imagen se sube a una etiqueta, no a un digest</translation>
    </message>
    <message>
        <source>an operation must be a table with op and path</source>
        <translation>una operación debe ser una tabla con op y path</translation>
    </message>
    <message>
        <source>an operation needs a path like $.contact.email</source>
        <translation>una operación necesita una ruta como $.contact.email</translation>
    </message>
    <message>
        <source>an operator is missing</source>
        <translation>falta un operador</translation>
    </message>
    <message>
        <source>an original value of %1 is in %2</source>
        <translation>un valor original de %1 está en %2</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>otro programa la tiene ocupada</translation>
    </message>
    <message>
        <source>another run is at work: %1</source>
        <translation>otra ejecución está en marcha: %1</translation>
    </message>
    <message>
        <source>another statement begins here</source>
        <translation>aquí empieza otra instrucción</translation>
    </message>
    <message>
        <source>at character %1: %2 expected, %3 found</source>
        <translation>en el carácter %1: se esperaba %2, se encontró %3</translation>
    </message>
    <message>
        <source>at most 9223372036854775807</source>
        <translation>como máximo 9223372036854775807</translation>
    </message>
    <message>
        <source>base image %1 is not local and cannot be pulled: %2</source>
        <translation>la imagen base %1 no es local y no se puede descargar: %2</translation>
    </message>
    <message>
        <source>base image %1 is there for %2 and not for %3</source>
        <translation>la imagen base %1 está para %2 y no para %3</translation>
    </message>
    <message>
        <source>binary data may hold anything</source>
        <translation>los datos binarios pueden contener cualquier cosa</translation>
    </message>
    <message>
        <source>bottom and top do not fit %1</source>
        <translation>bottom y top no encajan con %1</translation>
    </message>
    <message>
        <source>bottom and top must be whole numbers for %1</source>
        <translation>bottom y top deben ser números enteros para %1</translation>
    </message>
    <message>
        <source>bottom is greater than top</source>
        <translation>bottom es mayor que top</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>tarjeta de crédito</translation>
    </message>
    <message>
        <source>column %1 is not copied</source>
        <translation>la columna %1 no se copia</translation>
    </message>
    <message>
        <source>column %1 of a condition is not copied</source>
        <translation>la columna %1 de una condición no se copia</translation>
    </message>
    <message>
        <source>column %1 of a parameter is not copied</source>
        <translation>la columna %1 de un parámetro no se copia</translation>
    </message>
    <message>
        <source>columns are made from each other</source>
        <translation>hay columnas hechas unas a partir de otras</translation>
    </message>
    <message>
        <source>command, files or plugin: name the source</source>
        <translation>command, files o plugin: indique la fuente</translation>
    </message>
    <message>
        <source>comment says %1</source>
        <translation>el comentario dice %1</translation>
    </message>
    <message>
        <source>condition of %1 %2</source>
        <translation>condición de %1 %2</translation>
    </message>
    <message>
        <source>connections to Redis are not encrypted by Decant</source>
        <translation>Decant no cifra las conexiones con Redis</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordenadas</translation>
    </message>
    <message>
        <source>country &quot;%1&quot; has no IBAN</source>
        <translation>el país &quot;%1&quot; no tiene IBAN</translation>
    </message>
    <message>
        <source>country must be two capital letters</source>
        <translation>country debe ser dos letras mayúsculas</translation>
    </message>
    <message>
        <source>custom services have no tables</source>
        <translation>los servicios propios no tienen tablas</translation>
    </message>
    <message>
        <source>data: name the folder the script fills, below /decant</source>
        <translation>data: indique la carpeta que llena el script, bajo /decant</translation>
    </message>
    <message>
        <source>databases of Redis are numbers</source>
        <translation>las bases de datos de Redis son números</translation>
    </message>
    <message>
        <source>dates reach back as birth dates do</source>
        <translation>las fechas llegan tan atrás como las de nacimiento</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>día del mes</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>deflate failed</source>
        <translation>deflate falló</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>¿quiso decir %1?</translation>
    </message>
    <message>
        <source>documents may hold anything</source>
        <translation>los documentos pueden contener cualquier cosa</translation>
    </message>
    <message>
        <source>domains must name at least one domain</source>
        <translation>domains debe nombrar al menos un dominio</translation>
    </message>
    <message>
        <source>donut_min_m must be less than radius_m</source>
        <translation>donut_min_m debe ser menor que radius_m</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>each of %1 must be written name=function</source>
        <translation>cada elemento de %1 debe escribirse nombre=función</translation>
    </message>
    <message>
        <source>each of values must be written original=result</source>
        <translation>cada elemento de values debe escribirse original=resultado</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>exit code %1; it said last:%2</source>
        <translation>código de salida %1; lo último que dijo:%2</translation>
    </message>
    <message>
        <source>first_day and last_day must be dates like 2024-01-31</source>
        <translation>first_day y last_day deben ser fechas como 2024-01-31</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>for plain HTTP set &quot;insecure = true&quot;</source>
        <translation>para HTTP simple ponga &quot;insecure = true&quot;</translation>
    </message>
    <message>
        <source>format is empty</source>
        <translation>format está vacío</translation>
    </message>
    <message>
        <source>from and to must be two different dates like 2024-01-31</source>
        <translation>from y to deben ser dos fechas distintas como 2024-01-31</translation>
    </message>
    <message>
        <source>function &quot;%1&quot; does not mask text</source>
        <translation>la función &quot;%1&quot; no enmascara texto</translation>
    </message>
    <message>
        <source>genders must be two texts and domains at least one</source>
        <translation>genders debe tener dos textos y domains al menos uno</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>dé otro nombre a uno de ellos</translation>
    </message>
    <message>
        <source>give the application another one</source>
        <translation>dé otro a la aplicación</translation>
    </message>
    <message>
        <source>healthcheck: a command that succeeds once the server answers</source>
        <translation>healthcheck: un comando que tiene éxito en cuanto el servidor responde</translation>
    </message>
    <message>
        <source>holds the words of another column</source>
        <translation>contiene las palabras de otra columna</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>image.base: name the image it is built on, &quot;mongo:7.0&quot;</source>
        <translation>image.base: indique la imagen sobre la que se construye, &quot;mongo:7.0&quot;</translation>
    </message>
    <message>
        <source>images of kind %1 have no login</source>
        <translation>las imágenes de tipo %1 no tienen inicio de sesión</translation>
    </message>
    <message>
        <source>images of kind %1 store their data in one layer</source>
        <translation>las imágenes de tipo %1 guardan sus datos en una sola capa</translation>
    </message>
    <message>
        <source>it answered more lines than it was given</source>
        <translation>respondió más líneas de las que recibió</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>respondió con el estado %1</translation>
    </message>
    <message>
        <source>it answers the empty line with another one</source>
        <translation>responde a la línea vacía con otra</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>se acortó mientras se leía</translation>
    </message>
    <message>
        <source>it breaks the protocol: %1</source>
        <translation>incumple el protocolo: %1</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>no se puede acceder a él</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>it cannot be started: %1</source>
        <translation>no se puede iniciar: %1</translation>
    </message>
    <message>
        <source>it cannot be waited for: %1</source>
        <translation>no se puede esperar a que termine: %1</translation>
    </message>
    <message>
        <source>it did not answer for %1 milliseconds</source>
        <translation>no respondió durante %1 milisegundos</translation>
    </message>
    <message>
        <source>it does not run here</source>
        <translation>no está en marcha aquí</translation>
    </message>
    <message>
        <source>it ended before it had answered all lines</source>
        <translation>terminó antes de haber respondido a todas las líneas</translation>
    </message>
    <message>
        <source>it ended before it had read all lines</source>
        <translation>terminó antes de haber leído todas las líneas</translation>
    </message>
    <message>
        <source>it ended with code %1: %2</source>
        <translation>terminó con el código %1: %2</translation>
    </message>
    <message>
        <source>it ended without a result: %1</source>
        <translation>terminó sin resultado: %1</translation>
    </message>
    <message>
        <source>it has no list dump.transformation</source>
        <translation>no tiene la lista dump.transformation</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it is no connection URI</source>
        <translation>no es un URI de conexión</translation>
    </message>
    <message>
        <source>it names no layer</source>
        <translation>no nombra ninguna capa</translation>
    </message>
    <message>
        <source>it stopped with exit code %1</source>
        <translation>se detuvo con el código de salida %1</translation>
    </message>
    <message>
        <source>it takes --greenmask FILE or --anon</source>
        <translation>necesita --greenmask FILE o --anon</translation>
    </message>
    <message>
        <source>it took longer than a minute</source>
        <translation>tardó más de un minuto</translation>
    </message>
    <message>
        <source>it was not found on this machine</source>
        <translation>no se encontró en este equipo</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, from where the server of this machine cannot be reached</source>
        <translation>se ejecutaría en la imagen base en el equipo del motor, desde donde no se alcanza el servidor de este equipo</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, which does not have the file %1</source>
        <translation>se ejecutaría en la imagen base en el equipo del motor, que no tiene el archivo %1</translation>
    </message>
    <message>
        <source>its address is not one of https</source>
        <translation>su dirección no es https</translation>
    </message>
    <message>
        <source>its answer has no line end</source>
        <translation>su respuesta no tiene fin de línea</translation>
    </message>
    <message>
        <source>its command wrote nothing into DECANT_OUTPUT</source>
        <translation>su comando no escribió nada en DECANT_OUTPUT</translation>
    </message>
    <message>
        <source>its plug-in wrote nothing into &quot;output&quot;</source>
        <translation>su complemento no escribió nada en &quot;output&quot;</translation>
    </message>
    <message>
        <source>its primary key is %1</source>
        <translation>su clave primaria es %1</translation>
    </message>
    <message>
        <source>its result: %1</source>
        <translation>su resultado: %1</translation>
    </message>
    <message>
        <source>keep it in a variable: { env = &quot;NAME&quot; }</source>
        <translation>guárdelo en una variable: { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>keep needs a reason</source>
        <translation>keep necesita un motivo</translation>
    </message>
    <message>
        <source>keep: say why these data may leave, Decant does not mask them</source>
        <translation>keep: diga por qué estos datos pueden salir, Decant no los enmascara</translation>
    </message>
    <message>
        <source>key %1 in %2 does not belong to this project, which uses key %3</source>
        <translation>la clave %1 en %2 no pertenece a este proyecto, que usa la clave %3</translation>
    </message>
    <message>
        <source>key %1 is neither in %2 nor in the keychain (%3)</source>
        <translation>la clave %1 no está ni en %2 ni en el llavero (%3)</translation>
    </message>
    <message>
        <source>key-value pairs may hold anything</source>
        <translation>los pares clave-valor pueden contener cualquier cosa</translation>
    </message>
    <message>
        <source>keys of this shape came since the source was looked at</source>
        <translation>llegaron claves de esta forma desde que se miró la fuente</translation>
    </message>
    <message>
        <source>keys of this shape have a %1 that was not there when the rules were decided</source>
        <translation>hay claves de esta forma con %1, que no existía cuando se decidieron las reglas</translation>
    </message>
    <message>
        <source>kinds or deny_list must name something to replace</source>
        <translation>kinds o deny_list debe nombrar algo que reemplazar</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>conocidos: %1</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>menos anidamiento</translation>
    </message>
    <message>
        <source>letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not beginning with &apos;.&apos; or &apos;-&apos;</source>
        <translation>letras, cifras, &apos;_&apos;, &apos;.&apos; y &apos;-&apos;, sin empezar por &apos;.&apos; ni &apos;-&apos;</translation>
    </message>
    <message>
        <source>libarchive failed</source>
        <translation>libarchive falló</translation>
    </message>
    <message>
        <source>libcurl could not be initialised</source>
        <translation>no se pudo inicializar libcurl</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>la línea %1 está dañada</translation>
    </message>
    <message>
        <source>line %1 of the block has %2 fields, at least %3 expected</source>
        <translation>la línea %1 del bloque tiene %2 campos, se esperan al menos %3</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, for example %1</source>
        <translation>letras minúsculas, cifras, &apos;-&apos; y &apos;_&apos;, por ejemplo %1</translation>
    </message>
    <message>
        <source>masked column %1 is not copied</source>
        <translation>la columna enmascarada %1 no se copia</translation>
    </message>
    <message>
        <source>min and max leave no amount of this scale</source>
        <translation>min y max no dejan ningún importe con tantos decimales</translation>
    </message>
    <message>
        <source>min and max leave no number of this scale</source>
        <translation>min y max no dejan ningún número con tantos decimales</translation>
    </message>
    <message>
        <source>min and max must be a range inside %1</source>
        <translation>min y max deben ser un intervalo dentro de %1</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31</source>
        <translation>min y max deben ser fechas como 2024-01-31</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31, min before max</source>
        <translation>min y max deben ser fechas como 2024-01-31, min antes de max</translation>
    </message>
    <message>
        <source>min and max must be times like 08:30, min before max</source>
        <translation>min y max deben ser horas como 08:30, min antes de max</translation>
    </message>
    <message>
        <source>min is after max</source>
        <translation>min es posterior a max</translation>
    </message>
    <message>
        <source>min is greater than max</source>
        <translation>min es mayor que max</translation>
    </message>
    <message>
        <source>min must be less than max</source>
        <translation>min debe ser menor que max</translation>
    </message>
    <message>
        <source>min_days and max_days leave no shift</source>
        <translation>min_days y max_days no dejan ningún desplazamiento</translation>
    </message>
    <message>
        <source>min_days is greater than max_days</source>
        <translation>min_days es mayor que max_days</translation>
    </message>
    <message>
        <source>min_gap is greater than max_gap</source>
        <translation>min_gap es mayor que max_gap</translation>
    </message>
    <message>
        <source>min_items is greater than max_items</source>
        <translation>min_items es mayor que max_items</translation>
    </message>
    <message>
        <source>min_length is greater than max_length</source>
        <translation>min_length es mayor que max_length</translation>
    </message>
    <message>
        <source>min_ratio is greater than max_ratio</source>
        <translation>min_ratio es mayor que max_ratio</translation>
    </message>
    <message>
        <source>min_seconds is greater than max_seconds</source>
        <translation>min_seconds es mayor que max_seconds</translation>
    </message>
    <message>
        <source>min_year is greater than max_year</source>
        <translation>min_year es mayor que max_year</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>minute, hour, day, month, weekday in UTC: &quot;17 3 * * 1-5&quot;</source>
        <translation>minuto, hora, día, mes, día de la semana en UTC: &quot;17 3 * * 1-5&quot;</translation>
    </message>
    <message>
        <source>missing %1 in %2</source>
        <translation>falta %1 en %2</translation>
    </message>
    <message>
        <source>missing &quot;format&quot;</source>
        <translation>falta &quot;format&quot;</translation>
    </message>
    <message>
        <source>missing &quot;name&quot; in [[services]]</source>
        <translation>falta &quot;name&quot; en [[services]]</translation>
    </message>
    <message>
        <source>missing &quot;percent&quot; in %1</source>
        <translation>falta &quot;percent&quot; en %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>name a service, or an application with a healthcheck</source>
        <translation>indique un servicio, o una aplicación con healthcheck</translation>
    </message>
    <message>
        <source>name one with decant-cli and the project as image = &quot;…&quot;</source>
        <translation>indique una con decant-cli y el proyecto como image = &quot;…&quot;</translation>
    </message>
    <message>
        <source>name says %1</source>
        <translation>el nombre dice %1</translation>
    </message>
    <message>
        <source>name says a person</source>
        <translation>el nombre indica una persona</translation>
    </message>
    <message>
        <source>name says a person, values look like logins</source>
        <translation>el nombre indica una persona, los valores parecen nombres de inicio de sesión</translation>
    </message>
    <message>
        <source>name says a person, values look like names</source>
        <translation>el nombre indica una persona, los valores parecen nombres</translation>
    </message>
    <message>
        <source>name says something harmless</source>
        <translation>el nombre dice algo inofensivo</translation>
    </message>
    <message>
        <source>neither name nor type nor values say anything</source>
        <translation>ni el nombre, ni el tipo, ni los valores dicen nada</translation>
    </message>
    <message>
        <source>neither this machine nor the image %1 has it</source>
        <translation>ni este equipo ni la imagen %1 lo tiene</translation>
    </message>
    <message>
        <source>no PostgreSQL client programs were found</source>
        <translation>no se encontraron programas cliente de PostgreSQL</translation>
    </message>
    <message>
        <source>no answer within two minutes: %1</source>
        <translation>sin respuesta en dos minutos: %1</translation>
    </message>
    <message>
        <source>no column has a security label of the provider anon</source>
        <translation>ninguna columna tiene una etiqueta de seguridad del proveedor anon</translation>
    </message>
    <message>
        <source>no column is named, like {last_name},</source>
        <translation>no se nombra ninguna columna, como {last_name},</translation>
    </message>
    <message>
        <source>no file below %1 has a name like this</source>
        <translation>ningún archivo bajo %1 tiene un nombre así</translation>
    </message>
    <message>
        <source>no files are known for %1</source>
        <translation>no se conocen archivos para %1</translation>
    </message>
    <message>
        <source>no key or value of the documents looks sensitive</source>
        <translation>ninguna clave ni valor de los documentos parece sensible</translation>
    </message>
    <message>
        <source>no label of %1 is left</source>
        <translation>no queda ninguna etiqueta de %1</translation>
    </message>
    <message>
        <source>no pipe to it can be made: %1</source>
        <translation>no se puede crear una tubería hacia él: %1</translation>
    </message>
    <message>
        <source>no query was answered within %1 seconds</source>
        <translation>ninguna consulta obtuvo respuesta en %1 segundos</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not a path inside the build context</source>
        <translation>no es una ruta dentro del contexto de construcción</translation>
    </message>
    <message>
        <source>not a platform: %1</source>
        <translation>no es una plataforma: %1</translation>
    </message>
    <message>
        <source>not a valid URL</source>
        <translation>no es una URL válida</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>nada responde en esta dirección</translation>
    </message>
    <message>
        <source>nothing called %1 can be waited for</source>
        <translation>no se puede esperar a nada llamado %1</translation>
    </message>
    <message>
        <source>nothing of this service was pushed yet</source>
        <translation>aún no se ha subido nada de este servicio</translation>
    </message>
    <message>
        <source>nothing was built yet</source>
        <translation>aún no se ha construido nada</translation>
    </message>
    <message>
        <source>op must be set (with value), delete or apply (with function)</source>
        <translation>op debe ser set (con value), delete o apply (con function)</translation>
    </message>
    <message>
        <source>operations must be a list of 1 to 64 operations</source>
        <translation>operations debe ser una lista de 1 a 64 operaciones</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>parameters behind a question mark are not known here</source>
        <translation>aquí no se conocen parámetros tras un signo de interrogación</translation>
    </message>
    <message>
        <source>parts says nothing about {%1}</source>
        <translation>parts no dice nada de {%1}</translation>
    </message>
    <message>
        <source>pattern must name its parts, like session:{id}</source>
        <translation>pattern debe nombrar sus partes, como session:{id}</translation>
    </message>
    <message>
        <source>pattern: %1</source>
        <translation>pattern: %1</translation>
    </message>
    <message>
        <source>plugin: it takes the place of command, files and restore</source>
        <translation>plugin: ocupa el lugar de command, files y restore</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31</source>
        <translation>reference debe ser una fecha como 2024-01-31</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31 and min_age at most max_age</source>
        <translation>reference debe ser una fecha como 2024-01-31 y min_age como máximo max_age</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quite %1</translation>
    </message>
    <message>
        <source>remove &quot;layers&quot;</source>
        <translation>quite &quot;layers&quot;</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>quítelo</translation>
    </message>
    <message>
        <source>restore: name the script of the project that fills the data folder</source>
        <translation>restore: indique el script del proyecto que llena la carpeta de datos</translation>
    </message>
    <message>
        <source>rows cannot be found through an array: children must be &quot;no&quot;</source>
        <translation>no se pueden encontrar filas a través de un array: children debe ser &quot;no&quot;</translation>
    </message>
    <message>
        <source>rows that are taken refer to rows of %1, of which the subset takes none</source>
        <translation>las filas tomadas remiten a filas de %1, de las que el subconjunto no toma ninguna</translation>
    </message>
    <message>
        <source>rules of keys cannot look at other columns</source>
        <translation>las reglas de claves no pueden mirar otras columnas</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>say why the column may stay as it is</source>
        <translation>diga por qué la columna puede quedar como está</translation>
    </message>
    <message>
        <source>search must name at least one word</source>
        <translation>search debe nombrar al menos una palabra</translation>
    </message>
    <message>
        <source>seed column %1 is not copied</source>
        <translation>la columna semilla %1 no se copia</translation>
    </message>
    <message>
        <source>seed_columns must name what both columns have in common: the key of the row</source>
        <translation>seed_columns debe nombrar lo que ambas columnas tienen en común: la clave de la fila</translation>
    </message>
    <message>
        <source>segments must name at least one that changes</source>
        <translation>segments debe nombrar al menos uno que cambie</translation>
    </message>
    <message>
        <source>services of kind redis have no such option</source>
        <translation>los servicios de tipo redis no tienen esa opción</translation>
    </message>
    <message>
        <source>set bottom, top or both</source>
        <translation>defina bottom, top o ambos</translation>
    </message>
    <message>
        <source>some values mention an e-mail address</source>
        <translation>algunos valores mencionan una dirección de correo</translation>
    </message>
    <message>
        <source>sslpassword is a secret and cannot be kept in a project</source>
        <translation>sslpassword es un secreto y no se puede guardar en un proyecto</translation>
    </message>
    <message>
        <source>step must be a whole number for %1</source>
        <translation>step debe ser un número entero para %1</translation>
    </message>
    <message>
        <source>suffixes must be domain names like example.com</source>
        <translation>suffixes debe contener nombres de dominio como example.com</translation>
    </message>
    <message>
        <source>symbols must name at least one character</source>
        <translation>symbols debe nombrar al menos un carácter</translation>
    </message>
    <message>
        <source>template must name at least one function, like {person.last_name}</source>
        <translation>template debe nombrar al menos una función, como {person.last_name}</translation>
    </message>
    <message>
        <source>template: a { is not closed</source>
        <translation>template: un { no está cerrado</translation>
    </message>
    <message>
        <source>template: a } without its {</source>
        <translation>template: un } sin su {</translation>
    </message>
    <message>
        <source>template: there is no function &quot;%1&quot;</source>
        <translation>template: no hay ninguna función &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the Docker configuration names this credential helper for %1, but it is not installed</source>
        <translation>la configuración de Docker nombra este asistente de credenciales para %1, pero no está instalado</translation>
    </message>
    <message>
        <source>the answer has an unknown form</source>
        <translation>la respuesta tiene una forma desconocida</translation>
    </message>
    <message>
        <source>the answer is not HTTP or broke off</source>
        <translation>la respuesta no es HTTP o se interrumpió</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>el archivo comprimido no se puede leer</translation>
    </message>
    <message>
        <source>the build context holds none</source>
        <translation>el contexto de construcción no contiene ninguno</translation>
    </message>
    <message>
        <source>the build ended without an image and without an error</source>
        <translation>la construcción terminó sin imagen y sin error</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la conexión se interrumpió</translation>
    </message>
    <message>
        <source>the connection ended before the command %1</source>
        <translation>la conexión terminó antes del comando %1</translation>
    </message>
    <message>
        <source>the connection names no database</source>
        <translation>la conexión no nombra ninguna base de datos</translation>
    </message>
    <message>
        <source>the connection to %1 broke off</source>
        <translation>la conexión con %1 se interrumpió</translation>
    </message>
    <message>
        <source>the connection to the engine broke off: %1</source>
        <translation>la conexión con el motor se interrumpió: %1</translation>
    </message>
    <message>
        <source>the container ended with exit code %1</source>
        <translation>el contenedor terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>the container&apos;s /proc does not say when it started: %1</source>
        <translation>el /proc del contenedor no dice cuándo se inició: %1</translation>
    </message>
    <message>
        <source>the credential helper does not answer</source>
        <translation>el asistente de credenciales no responde</translation>
    </message>
    <message>
        <source>the crypto library has no AES</source>
        <translation>la biblioteca criptográfica no tiene AES</translation>
    </message>
    <message>
        <source>the crypto library has no random generator or no HKDF</source>
        <translation>la biblioteca criptográfica no tiene generador aleatorio o no tiene HKDF</translation>
    </message>
    <message>
        <source>the crypto library has no random numbers</source>
        <translation>la biblioteca criptográfica no tiene números aleatorios</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks %1</source>
        <translation>a la biblioteca criptográfica de este equipo le falta %1</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks AES-SIV</source>
        <translation>a la biblioteca criptográfica de este equipo le falta AES-SIV</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks a digest</source>
        <translation>a la biblioteca criptográfica de este equipo le falta una función hash</translation>
    </message>
    <message>
        <source>the current one is %1</source>
        <translation>el actual es %1</translation>
    </message>
    <message>
        <source>the decision of %1 must be a table, not a %2</source>
        <translation>la decisión de %1 debe ser una tabla, no un valor de tipo %2</translation>
    </message>
    <message>
        <source>the digest is not sha256: and 64 hex digits</source>
        <translation>el digest no es sha256: y 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>the engine does not answer: %1</source>
        <translation>el motor no responde: %1</translation>
    </message>
    <message>
        <source>the engine has %1 under this name, not %2</source>
        <translation>el motor tiene %1 con este nombre, no %2</translation>
    </message>
    <message>
        <source>the engine is too new: it speaks API %1 and later, known here is %2</source>
        <translation>el motor es demasiado nuevo: habla la API %1 y posteriores, aquí se conoce %2</translation>
    </message>
    <message>
        <source>the engine stopped or was restarted; look at its log and run again</source>
        <translation>el motor se detuvo o se reinició; mire su registro y ejecute de nuevo</translation>
    </message>
    <message>
        <source>the engine&apos;s archive has no manifest.json that names a configuration</source>
        <translation>el archivo del motor no tiene un manifest.json que nombre una configuración</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks a layer of the image</source>
        <translation>al archivo del motor le falta una capa de la imagen</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks this layer of the image</source>
        <translation>al archivo del motor le falta esta capa de la imagen</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>la variable de entorno %1 no está definida</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>la expresión está vacía</translation>
    </message>
    <message>
        <source>the file cannot be decompressed: %1</source>
        <translation>el archivo no se puede descomprimir: %1</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <source>the file has %1 bytes, the manifest says %2</source>
        <translation>el archivo tiene %1 bytes, el manifiesto dice %2</translation>
    </message>
    <message>
        <source>the file has %1, a project has at most 16 MB</source>
        <translation>el archivo tiene %1, un proyecto tiene como máximo 16 MB</translation>
    </message>
    <message>
        <source>the file is a symbolic link</source>
        <translation>el archivo es un enlace simbólico</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>el archivo está anidado demasiado profundamente</translation>
    </message>
    <message>
        <source>the files of this image were not looked at</source>
        <translation>no se miraron los archivos de esta imagen</translation>
    </message>
    <message>
        <source>the first line of a project is %1</source>
        <translation>la primera línea de un proyecto es %1</translation>
    </message>
    <message>
        <source>the first query cannot be tried: %1</source>
        <translation>no se puede probar la primera consulta: %1</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not allowed</source>
        <translation>la función &quot;%1&quot; no está permitida</translation>
    </message>
    <message>
        <source>the function has no name</source>
        <translation>la función no tiene nombre</translation>
    </message>
    <message>
        <source>the host name is unknown</source>
        <translation>el nombre de host es desconocido</translation>
    </message>
    <message>
        <source>the identity token of %1 was refused, it may have run out (HTTP %2)</source>
        <translation>el token de identidad de %1 se rechazó, puede haber caducado (HTTP %2)</translation>
    </message>
    <message>
        <source>the keychain did not answer before and is not asked again</source>
        <translation>el llavero no respondió antes y no se le vuelve a preguntar</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>the keys of the subset need more than the %1 MiB of memory they may take</source>
        <translation>las claves del subconjunto necesitan más que los %1 MiB de memoria que pueden ocupar</translation>
    </message>
    <message>
        <source>the layer cannot be compressed</source>
        <translation>la capa no se puede comprimir</translation>
    </message>
    <message>
        <source>the layer is larger than the registry, or a proxy before it, accepts</source>
        <translation>la capa es mayor de lo que acepta el registro, o un proxy delante de él</translation>
    </message>
    <message>
        <source>the least latitude and longitude must be below the greatest</source>
        <translation>la latitud y la longitud mínimas deben ser menores que las máximas</translation>
    </message>
    <message>
        <source>the list of tags goes on at another host: %1</source>
        <translation>la lista de etiquetas continúa en otro host: %1</translation>
    </message>
    <message>
        <source>the masking names %1 twice</source>
        <translation>el enmascaramiento nombra %1 dos veces</translation>
    </message>
    <message>
        <source>the name of a type is expected</source>
        <translation>se espera el nombre de un tipo</translation>
    </message>
    <message>
        <source>the name says nothing</source>
        <translation>el nombre no dice nada</translation>
    </message>
    <message>
        <source>the newest here is %1, the server is %2</source>
        <translation>el más reciente aquí es %1, el servidor es %2</translation>
    </message>
    <message>
        <source>the numbers of &quot;%1&quot; are not known</source>
        <translation>no se conocen los números de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the output of %1 is too long</source>
        <translation>la salida de %1 es demasiado larga</translation>
    </message>
    <message>
        <source>the password command does not start: %1</source>
        <translation>el comando de contraseña no se inicia: %1</translation>
    </message>
    <message>
        <source>the password command ended with code %1</source>
        <translation>el comando de contraseña terminó con el código %1</translation>
    </message>
    <message>
        <source>the password command ended with code %1: %2</source>
        <translation>el comando de contraseña terminó con el código %1: %2</translation>
    </message>
    <message>
        <source>the password command printed nothing</source>
        <translation>el comando de contraseña no mostró nada</translation>
    </message>
    <message>
        <source>the password command takes longer than 30 seconds</source>
        <translation>el comando de contraseña tarda más de 30 segundos</translation>
    </message>
    <message>
        <source>the pattern has no part {%1}</source>
        <translation>el patrón no tiene la parte {%1}</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>el puerto no es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>the project has a masking key already</source>
        <translation>el proyecto ya tiene una clave de enmascaramiento</translation>
    </message>
    <message>
        <source>the project has no masking key yet</source>
        <translation>el proyecto aún no tiene clave de enmascaramiento</translation>
    </message>
    <message>
        <source>the project has no services</source>
        <translation>el proyecto no tiene servicios</translation>
    </message>
    <message>
        <source>the project has no such service</source>
        <translation>el proyecto no tiene ese servicio</translation>
    </message>
    <message>
        <source>the project has several services</source>
        <translation>el proyecto tiene varios servicios</translation>
    </message>
    <message>
        <source>the project names no key, %1 holds key %2</source>
        <translation>el proyecto no nombra ninguna clave, %1 contiene la clave %2</translation>
    </message>
    <message>
        <source>the project names no registry</source>
        <translation>el proyecto no nombra ningún registro</translation>
    </message>
    <message>
        <source>the project names nobody to tell</source>
        <translation>el proyecto no nombra a nadie a quien avisar</translation>
    </message>
    <message>
        <source>the range does not fit %1</source>
        <translation>el intervalo no encaja en %1</translation>
    </message>
    <message>
        <source>the range of bounds is empty</source>
        <translation>el intervalo de los límites está vacío</translation>
    </message>
    <message>
        <source>the receiver stopped</source>
        <translation>el receptor se detuvo</translation>
    </message>
    <message>
        <source>the registry cannot use the request</source>
        <translation>el registro no puede usar la petición</translation>
    </message>
    <message>
        <source>the registry does not allow this kind of request</source>
        <translation>el registro no permite este tipo de petición</translation>
    </message>
    <message>
        <source>the registry does not answer in time</source>
        <translation>el registro no responde a tiempo</translation>
    </message>
    <message>
        <source>the registry does not know this</source>
        <translation>el registro no conoce esto</translation>
    </message>
    <message>
        <source>the registry does not speak HTTPS</source>
        <translation>el registro no habla HTTPS</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not the manifest that was just pushed (%2)</source>
        <translation>el registro da %1 para la etiqueta, no el manifiesto que se acaba de subir (%2)</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not what the engine has just pushed (%2)</source>
        <translation>el registro da %1 para la etiqueta, no lo que el motor acaba de subir (%2)</translation>
    </message>
    <message>
        <source>the registry has a problem of its own</source>
        <translation>el registro tiene un problema propio</translation>
    </message>
    <message>
        <source>the registry has bytes %1 of the %2 that were sent</source>
        <translation>el registro tiene los bytes %1 de los %2 enviados</translation>
    </message>
    <message>
        <source>the registry has had too many requests</source>
        <translation>el registro ha recibido demasiadas peticiones</translation>
    </message>
    <message>
        <source>the registry wants credentials sent to %1, which is not encrypted</source>
        <translation>el registro quiere que las credenciales se envíen a %1, que no está cifrado</translation>
    </message>
    <message>
        <source>the registry wants other credentials</source>
        <translation>el registro quiere otras credenciales</translation>
    </message>
    <message>
        <source>the registry&apos;s certificate is not trusted</source>
        <translation>el certificado del registro no es de confianza</translation>
    </message>
    <message>
        <source>the repository name &quot;%1&quot; is not valid</source>
        <translation>el nombre de repositorio &quot;%1&quot; no es válido</translation>
    </message>
    <message>
        <source>the repository name has upper-case letters</source>
        <translation>el nombre de repositorio tiene mayúsculas</translation>
    </message>
    <message>
        <source>the role may not read all rows and columns</source>
        <translation>el rol no puede leer todas las filas y columnas</translation>
    </message>
    <message>
        <source>the rule leaves nothing of a part of the key</source>
        <translation>la regla no deja nada de una parte de la clave</translation>
    </message>
    <message>
        <source>the server is %1 %2</source>
        <translation>el servidor es %1 %2</translation>
    </message>
    <message>
        <source>the snapshot this image was built from is gone</source>
        <translation>la instantánea con la que se construyó esta imagen ya no existe</translation>
    </message>
    <message>
        <source>the source changed since it was looked at</source>
        <translation>la fuente ha cambiado desde que se miró</translation>
    </message>
    <message>
        <source>the source has no keys of this shape</source>
        <translation>la fuente no tiene claves de esta forma</translation>
    </message>
    <message>
        <source>the source has no row with this key</source>
        <translation>la fuente no tiene ninguna fila con esta clave</translation>
    </message>
    <message>
        <source>the source has no such table</source>
        <translation>la fuente no tiene esa tabla</translation>
    </message>
    <message>
        <source>the source has no table of exactly this name</source>
        <translation>la fuente no tiene ninguna tabla con exactamente este nombre</translation>
    </message>
    <message>
        <source>the stack takes %1 compressed, %2 more than its budget of %3</source>
        <translation>la pila ocupa %1 comprimida, %2 más que su presupuesto de %3</translation>
    </message>
    <message>
        <source>the standby stays %1 s behind</source>
        <translation>el servidor en espera sigue %1 s por detrás</translation>
    </message>
    <message>
        <source>the subset names %1 twice</source>
        <translation>el subconjunto nombra %1 dos veces</translation>
    </message>
    <message>
        <source>the subset names the relations of %1 twice</source>
        <translation>el subconjunto nombra las relaciones de %1 dos veces</translation>
    </message>
    <message>
        <source>the table has no primary key to name a row by</source>
        <translation>la tabla no tiene clave primaria con la que nombrar una fila</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is not valid</source>
        <translation>la etiqueta &quot;%1&quot; no es válida</translation>
    </message>
    <message>
        <source>the token server&apos;s answer holds no token</source>
        <translation>la respuesta del servidor de tokens no contiene ningún token</translation>
    </message>
    <message>
        <source>the user may not read all columns</source>
        <translation>el usuario no puede leer todas las columnas</translation>
    </message>
    <message>
        <source>the values of the source column need more memory than a run has for them</source>
        <translation>los valores de la columna de la fuente necesitan más memoria de la que una ejecución tiene para ellos</translation>
    </message>
    <message>
        <source>there is a project already</source>
        <translation>ya hay un proyecto</translation>
    </message>
    <message>
        <source>there is a service %1 already</source>
        <translation>ya hay un servicio %1</translation>
    </message>
    <message>
        <source>there is no column between the brackets</source>
        <translation>no hay ninguna columna entre las llaves</translation>
    </message>
    <message>
        <source>there is no desktop session</source>
        <translation>no hay sesión de escritorio</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;</source>
        <translation>no hay ninguna forma &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>no hay ningún formato %1</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>no hay ninguna función &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no image registry at this address (HTTP 404 for /v2/)</source>
        <translation>no hay ningún registro de imágenes en esta dirección (HTTP 404 para /v2/)</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>no hay ningún tipo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no masking function of this name</source>
        <translation>no hay ninguna función de enmascaramiento con este nombre</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>no existe esa entrada</translation>
    </message>
    <message>
        <source>there is no such function</source>
        <translation>no existe esa función</translation>
    </message>
    <message>
        <source>there is no such kind</source>
        <translation>no existe ese tipo</translation>
    </message>
    <message>
        <source>there is no such preset</source>
        <translation>no existe ese ajuste predefinido</translation>
    </message>
    <message>
        <source>there is no tax number of kind &quot;%1&quot;</source>
        <translation>no hay ningún número fiscal de tipo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no word to choose from</source>
        <translation>no hay ninguna palabra que elegir</translation>
    </message>
    <message>
        <source>there is something that is no plain file</source>
        <translation>hay algo que no es un archivo normal</translation>
    </message>
    <message>
        <source>these depend on tables that are left out: %1</source>
        <translation>estos dependen de tablas que se dejan fuera: %1</translation>
    </message>
    <message>
        <source>these differ from what the project says:%1</source>
        <translation>estos difieren de lo que dice el proyecto:%1</translation>
    </message>
    <message>
        <source>these were edited by hand and would be written over:%1</source>
        <translation>estos se editaron a mano y se sobrescribirían:%1</translation>
    </message>
    <message>
        <source>this address may hold a secret, which others could read here</source>
        <translation>esta dirección puede contener un secreto que otros podrían leer aquí</translation>
    </message>
    <message>
        <source>this byte is not UTF-8</source>
        <translation>este byte no es UTF-8</translation>
    </message>
    <message>
        <source>this cannot stand in an expression</source>
        <translation>esto no puede estar en una expresión</translation>
    </message>
    <message>
        <source>this is no size</source>
        <translation>esto no es un tamaño</translation>
    </message>
    <message>
        <source>this is no table name</source>
        <translation>esto no es un nombre de tabla</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <translation>esto no es TOML: %1</translation>
    </message>
    <message>
        <source>this kind of source does not answer that</source>
        <translation>este tipo de fuente no responde a eso</translation>
    </message>
    <message>
        <source>this kind of source follows no relations</source>
        <translation>este tipo de fuente no sigue relaciones</translation>
    </message>
    <message>
        <source>this kind of source takes all rows of a table or none</source>
        <translation>este tipo de fuente toma todas las filas de una tabla o ninguna</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <translation>esto debe ser %1, no %2</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>este número es demasiado grande</translation>
    </message>
    <message>
        <source>this project has format %1, this program knows formats up to %2</source>
        <translation>este proyecto tiene el formato %1, este programa conoce formatos hasta %2</translation>
    </message>
    <message>
        <source>this text cannot stand in SQL</source>
        <translation>este texto no puede estar en SQL</translation>
    </message>
    <message>
        <source>this user may not do that in the repository</source>
        <translation>este usuario no puede hacer eso en el repositorio</translation>
    </message>
    <message>
        <source>two %1 of one key became equal, so one would be lost</source>
        <translation>dos %1 de una clave quedaron iguales, así que uno se perdería</translation>
    </message>
    <message>
        <source>two keys became equal, so one would be lost</source>
        <translation>dos claves quedaron iguales, así que una se perdería</translation>
    </message>
    <message>
        <source>type is a hardware address</source>
        <translation>el tipo es una dirección de hardware</translation>
    </message>
    <message>
        <source>type is a network address</source>
        <translation>el tipo es una dirección de red</translation>
    </message>
    <message>
        <source>type is geographic</source>
        <translation>el tipo es geográfico</translation>
    </message>
    <message>
        <source>type is geometric</source>
        <translation>el tipo es geométrico</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>clave desconocida %1 en %2</translation>
    </message>
    <message>
        <source>unknown method &quot;%1&quot;</source>
        <translation>método desconocido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown placeholder %1 in the tag</source>
        <translation>marcador desconocido %1 en la etiqueta</translation>
    </message>
    <message>
        <source>use a newer version of Decant</source>
        <translation>use una versión más reciente de Decant</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>values are IBANs with right check digits</source>
        <translation>los valores son IBAN con dígitos de control correctos</translation>
    </message>
    <message>
        <source>values are IMEIs with a right digit</source>
        <translation>los valores son IMEI con dígito de control correcto</translation>
    </message>
    <message>
        <source>values are IP addresses</source>
        <translation>los valores son direcciones IP</translation>
    </message>
    <message>
        <source>values are URLs</source>
        <translation>los valores son URL</translation>
    </message>
    <message>
        <source>values are card numbers with a right Luhn digit</source>
        <translation>los valores son números de tarjeta con dígito de Luhn correcto</translation>
    </message>
    <message>
        <source>values are coordinates</source>
        <translation>los valores son coordenadas</translation>
    </message>
    <message>
        <source>values are e-mail addresses</source>
        <translation>los valores son direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>values are hardware addresses</source>
        <translation>los valores son direcciones de hardware</translation>
    </message>
    <message>
        <source>values are keys or tokens</source>
        <translation>los valores son claves o tokens</translation>
    </message>
    <message>
        <source>values are known cities</source>
        <translation>los valores son ciudades conocidas</translation>
    </message>
    <message>
        <source>values are known family names</source>
        <translation>los valores son apellidos conocidos</translation>
    </message>
    <message>
        <source>values are known given names</source>
        <translation>los valores son nombres de pila conocidos</translation>
    </message>
    <message>
        <source>values are names with known given names</source>
        <translation>los valores son nombres completos con nombres de pila conocidos</translation>
    </message>
    <message>
        <source>values are national identifiers with right check digits</source>
        <translation>los valores son identificadores nacionales con dígitos de control correctos</translation>
    </message>
    <message>
        <source>values are password hashes</source>
        <translation>los valores son hashes de contraseñas</translation>
    </message>
    <message>
        <source>values are sentences</source>
        <translation>los valores son frases</translation>
    </message>
    <message>
        <source>values are user agents</source>
        <translation>los valores son agentes de usuario</translation>
    </message>
    <message>
        <source>values fit</source>
        <translation>los valores encajan</translation>
    </message>
    <message>
        <source>values look like phone numbers</source>
        <translation>los valores parecen números de teléfono</translation>
    </message>
    <message>
        <source>values look like post codes</source>
        <translation>los valores parecen códigos postales</translation>
    </message>
    <message>
        <source>values must name at least one brand</source>
        <translation>values debe nombrar al menos una marca</translation>
    </message>
    <message>
        <source>values must name at least one value</source>
        <translation>values debe nombrar al menos un valor</translation>
    </message>
    <message>
        <source>values name streets and numbers</source>
        <translation>los valores nombran calles y números</translation>
    </message>
    <message>
        <source>values or dictionary must name at least two words</source>
        <translation>values o dictionary debe nombrar al menos dos palabras</translation>
    </message>
    <message>
        <source>weights must be positive whole numbers, one for each value</source>
        <translation>weights debe contener números enteros positivos, uno por cada valor</translation>
    </message>
    <message>
        <source>what listens there is not a container engine</source>
        <translation>lo que escucha allí no es un motor de contenedores</translation>
    </message>
    <message>
        <source>write &quot;5 GB&quot;, &quot;800 MB&quot; or bytes; 0 for no limit</source>
        <translation>escriba &quot;5 GB&quot;, &quot;800 MB&quot; o bytes; 0 para ningún límite</translation>
    </message>
    <message>
        <source>write &quot;512 MiB&quot; or &quot;2 GiB&quot;</source>
        <translation>escriba &quot;512 MiB&quot; o &quot;2 GiB&quot;</translation>
    </message>
    <message>
        <source>write &quot;8080:80&quot; or &quot;80&quot;</source>
        <translation>escriba &quot;8080:80&quot; o &quot;80&quot;</translation>
    </message>
    <message>
        <source>write &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } or { command = &quot;…&quot; }</source>
        <translation>escriba &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } o { command = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>write &quot;linux/amd64&quot; or &quot;linux/arm64&quot;; images of databases are made for linux</source>
        <translation>escriba &quot;linux/amd64&quot; o &quot;linux/arm64&quot;; las imágenes de bases de datos se hacen para linux</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;</source>
        <translation>escriba &quot;schema.table&quot;</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;, for example &quot;public.customers&quot;</source>
        <translation>escriba &quot;schema.table&quot;, por ejemplo &quot;public.customers&quot;</translation>
    </message>
    <message>
        <source>write host, port, database and user as keys of their own</source>
        <translation>escriba host, port, database y user como claves propias</translation>
    </message>
    <message>
        <source>write how many of 100 rows are taken, for example 1.5</source>
        <translation>escriba cuántas de cada 100 filas se toman, por ejemplo 1.5</translation>
    </message>
    <message>
        <source>write image = &quot;nginx:1.27&quot; or build = &quot;web&quot;</source>
        <translation>escriba image = &quot;nginx:1.27&quot; o build = &quot;web&quot;</translation>
    </message>
    <message>
        <source>write it in the source itself</source>
        <translation>escríbalo en la propia fuente</translation>
    </message>
    <message>
        <source>write { env = &quot;NAME&quot; }</source>
        <translation>escriba { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>write { function = &quot;email&quot; } or { keep = &quot;why it may stay&quot; }</source>
        <translation>escriba { function = &quot;email&quot; } o { keep = &quot;why it may stay&quot; }</translation>
    </message>
    <message>
        <source>zlib cannot be used</source>
        <translation>no se puede usar zlib</translation>
    </message>
    <message>
        <source>{%1} is not known</source>
        <translation>{%1} no se conoce</translation>
    </message>
    <message>
        <source>{git} needs a git repository with a commit</source>
        <translation>{git} necesita un repositorio git con un commit</translation>
    </message>
    <message>
        <source>a password does not belong into an address: use a key (ssh-agent)</source>
        <translation>una contraseña no debe estar en una dirección: use una clave (ssh-agent)</translation>
    </message>
    <message>
        <source>no engine can be used; looked at</source>
        <translation>no se puede usar ningún motor; se buscó en</translation>
    </message>
    <message>
        <source>not an address of an engine, which begin with unix://, tcp://, https:// or ssh://</source>
        <translation>no es una dirección de motor; empiezan por unix://, tcp://, https:// o ssh://</translation>
    </message>
    <message>
        <source>not an address that ssh can use, such as %1</source>
        <translation>no es una dirección que ssh pueda usar, como %1</translation>
    </message>
    <message>
        <source>there is no Docker context of this name (%1)</source>
        <translation>no hay ningún contexto de Docker con este nombre (%1)</translation>
    </message>
</context>
<context>
    <name>decant::gui::AppearanceBox</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Tell the desktop of work that took longer</source>
        <translation>Avisar al escritorio de trabajos más largos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A notification says when work that took at least this long has ended and this window is not the active one.</source>
        <translation>Una notificación avisa del fin de trabajos que duraron al menos este tiempo cuando esta ventana no es la activa.</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>Tell of the end of &amp;work longer than:</source>
        <translation>A&amp;visar del fin de trabajos de más de:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>decant::gui::ArtifactModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file</source>
        <translation>
            <numerusform>%n observación sobre este archivo</numerusform>
            <numerusform>%n observaciones sobre este archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the file since it was written. What is to stay belongs between the lines # &gt;&gt;&gt; own and # &lt;&lt;&lt; own.</source>
        <translation>Alguien ha cambiado el archivo desde que se escribió. Lo que deba quedarse va entre las líneas # &gt;&gt;&gt; own y # &lt;&lt;&lt; own.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BeforeAfterModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>computed in the image</source>
        <translation>se calcula en la imagen</translation>
    </message>
</context>
<context>
    <name>decant::gui::BudgetDialog</name>
    <message>
        <source>Fit to a size</source>
        <translation>Ajustar a un tamaño</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Proposed changes, the largest effect first</source>
        <translation>Cambios propuestos, primero el de mayor efecto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Filas incluidas</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Ahorra</translation>
    </message>
    <message>
        <source>&amp;Compressed size of this service</source>
        <translation>Tamaño &amp;comprimido de este servicio</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>Buscando cambios…</translation>
    </message>
    <message>
        <source>It fits as it is: about %1.</source>
        <translation>Cabe tal como está: unos %1.</translation>
    </message>
    <message>
        <source>About %1 instead of %2.</source>
        <translation>Unos %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>This size cannot be met: with all of these changes it is still about %1.</source>
        <translation>Este tamaño no se puede alcanzar: con todos estos cambios siguen siendo unos %1.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>Construcciones</translation>
    </message>
    <message>
        <source>From the source to the verified image; what is unchanged is reused.</source>
        <translation>De la fuente a la imagen verificada; lo que no ha cambiado se reutiliza.</translation>
    </message>
    <message>
        <source>&amp;Build now</source>
        <translation>&amp;Construir ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Current run</source>
        <translation>Ejecución en curso</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Build steps of the engine</source>
        <translation>Pasos de construcción del motor</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Log de la construcción</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Buscar en el log, Intro para la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>&amp;Save log …</source>
        <translation>&amp;Guardar log…</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Progreso de la etapa</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <source>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</source>
        <translation>«Construir ahora» lee la fuente, toma una instantánea enmascarada, construye la imagen, la inicia una vez y la compara con la fuente.</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>Construcciones anteriores</translation>
    </message>
    <message>
        <source>Stages of the chosen build</source>
        <translation>Etapas de la construcción elegida</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>&amp;Abrir imagen</translation>
    </message>
    <message>
        <source>No build yet</source>
        <translation>Aún no hay construcciones</translation>
    </message>
    <message>
        <source>Every run leaves a record here, also a failed one.</source>
        <translation>Cada ejecución deja aquí un registro, también si falló.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Cancelado. Los resultados anteriores quedan intactos.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the history cannot be read.</source>
        <translation>
            <numerusform>%n registro del historial no se puede leer.</numerusform>
            <numerusform>%n registros del historial no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el log</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texto (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>decant::gui::CatalogModel</name>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>tabla particionada</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vista materializada</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>tabla foránea</translation>
    </message>
    <message>
        <source>large objects</source>
        <translation>objetos grandes</translation>
    </message>
    <message>
        <source>This role may not read the table.</source>
        <translation>Este rol no puede leer la tabla.</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>enmascarada</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>no nula</translation>
    </message>
    <message>
        <source>PII %1</source>
        <translation>DP %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
</context>
<context>
    <name>decant::gui::ClosureView</name>
    <message>
        <source>Graph of the tables and the relations followed</source>
        <translation>Grafo de las tablas y las relaciones seguidas</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s), further away, are in the list only.</source>
        <translation>
            <numerusform>%n tabla más, más lejana, solo está en la lista.</numerusform>
            <numerusform>%n tablas más, más lejanas, solo están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows are taken for their own sake</source>
        <translation>%1: filas incluidas por sí mismas</translation>
    </message>
    <message>
        <source>%1: rows are taken because others need them</source>
        <translation>%1: filas incluidas porque otras las necesitan</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Palabras de la orden</translation>
    </message>
    <message>
        <source>What shall be done? Words in any order, then Enter</source>
        <translation>¿Qué hacer? Palabras en cualquier orden, después Intro</translation>
    </message>
</context>
<context>
    <name>decant::gui::ConnectionForm</name>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>&amp;Guardar en el llavero</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database – paste and press Enter</source>
        <translation>postgresql://usuario@host:5432/base – pegar y pulsar Intro</translation>
    </message>
    <message>
        <source>Connection URI</source>
        <translation>URI de conexión</translation>
    </message>
    <message>
        <source>Paste a &amp;URI:</source>
        <translation>Pegar una &amp;URI:</translation>
    </message>
    <message>
        <source>&amp;Host or socket:</source>
        <translation>&amp;Host o socket:</translation>
    </message>
    <message>
        <source>as libpq decides</source>
        <translation>según libpq</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>default (5432)</source>
        <translation>predeterminado (5432)</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>as the user</source>
        <translation>como el usuario</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>U&amp;suario:</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>su propio nombre</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>Modo SSL</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>SS&amp;L mode:</source>
        <translation>Modo SS&amp;L:</translation>
    </message>
    <message>
        <source>CA certificate:</source>
        <translation>Certificado de la CA:</translation>
    </message>
    <message>
        <source>file, optional</source>
        <translation>archivo, opcional</translation>
    </message>
    <message>
        <source>pg_service section:</source>
        <translation>Sección de pg_service:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Further options:</source>
        <translation>Otras opciones:</translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation>Lectura máxima</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>For a server that others work on; over all connections together.</source>
        <translation>Para un servidor en el que trabajan otros; para todas las conexiones juntas.</translation>
    </message>
    <message>
        <source>Read at most:</source>
        <translation>Lectura máxima:</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>Largest lag of a standby</source>
        <translation>Retraso máximo de un servidor en espera</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Reading a standby waits while it is further behind its primary than this.</source>
        <translation>La lectura de un servidor en espera se detiene mientras su retraso respecto al primario sea mayor que este.</translation>
    </message>
    <message>
        <source>Largest lag:</source>
        <translation>Retraso máximo:</translation>
    </message>
    <message>
        <source>largest lag</source>
        <translation>retraso máximo</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>De dónde viene la contraseña</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable de entorno</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>.pgpass and PGPASSWORD only</source>
        <translation>solo .pgpass y PGPASSWORD</translation>
    </message>
    <message>
        <source>Variable or command of the password</source>
        <translation>Variable u orden de la contraseña</translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation>&amp;Contraseña de:</translation>
    </message>
    <message>
        <source>password source</source>
        <translation>origen de la contraseña</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>Contraseña para el llavero</translation>
    </message>
    <message>
        <source>password for the keychain</source>
        <translation>contraseña para el llavero</translation>
    </message>
    <message>
        <source>command, first line counts</source>
        <translation>orden, cuenta la primera línea</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>nombre de la variable</translation>
    </message>
    <message>
        <source>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</source>
        <translation>Llavero, después DECANT_&lt;SERVICE&gt;_PASSWORD, después .pgpass y PGPASSWORD.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataPreview</name>
    <message>
        <source>Show &amp;original values</source>
        <translation>Mostrar valores &amp;originales</translation>
    </message>
    <message>
        <source>Real values of the source on this screen, until another table is chosen.</source>
        <translation>Valores reales de la fuente en esta pantalla, hasta que se elija otra tabla.</translation>
    </message>
    <message>
        <source>Rows of the chosen table</source>
        <translation>Filas de la tabla elegida</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Filas de %1</translation>
    </message>
    <message>
        <source>Choose a table to see some of its rows.</source>
        <translation>Elija una tabla para ver algunas de sus filas.</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Leyendo algunas filas…</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataRowsModel</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Looks sensitive and nobody decided about it yet.</source>
        <translation>Parece sensible y nadie ha decidido aún sobre ello.</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (enmascarada)</translation>
    </message>
    <message>
        <source>%1 (undecided)</source>
        <translation>%1 (sin decidir)</translation>
    </message>
</context>
<context>
    <name>decant::gui::DatabaseObjectModel</name>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>decant::gui::DiffView</name>
    <message>
        <source>As it is generated</source>
        <translation>Como se genera</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>decant::gui::DifferenceModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>decant::gui::ErrorWords</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Source database</source>
        <translation>Base de datos de origen</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>no se puede usar tal como está</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>no se puede alcanzar</translation>
    </message>
    <message>
        <source>something else is there already</source>
        <translation>ya hay otra cosa ahí</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the check says no</source>
        <translation>la comprobación dice que no</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>fallo inesperado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::FileTreeModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Object of the database</source>
        <translation>Objeto de la base de datos</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Dockerfile, restore script, compose and CI files, generated from the project.</source>
        <translation>Dockerfile, script de restauración, archivos compose y de CI, generados a partir del proyecto.</translation>
    </message>
    <message>
        <source>&amp;Write files …</source>
        <translation>&amp;Escribir archivos…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>Save the project first; then its files are generated here.</source>
        <translation>Guarde primero el proyecto; después sus archivos se generan aquí.</translation>
    </message>
    <message>
        <source>&amp;Generate again</source>
        <translation>&amp;Generar de nuevo</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Generar los archivos</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Archivos generados</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Qué se muestra del archivo</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Texto generado</translation>
    </message>
    <message>
        <source>Changes against the file on disk</source>
        <translation>Cambios respecto al archivo en disco</translation>
    </message>
    <message>
        <source>Changes against git HEAD</source>
        <translation>Cambios respecto a HEAD de git</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Generating …</source>
        <translation>Generando…</translation>
    </message>
    <message>
        <source>The files are made in the background.</source>
        <translation>Los archivos se crean en segundo plano.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all as on disk.</source>
        <translation>
            <numerusform>%n archivo, igual que en el disco.</numerusform>
            <numerusform>%n archivos, todos iguales que en el disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the disk. Nothing is written unseen.</source>
        <translation>
            <numerusform>%n archivo difiere del disco. No se escribe nada sin mostrarlo.</numerusform>
            <numerusform>%n archivos difieren del disco. No se escribe nada sin mostrarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>The project is in no git repository with a commit.</source>
        <translation>El proyecto no está en ningún repositorio git con un commit.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>Los archivos están escritos.</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>Cómo se muestran los cambios</translation>
    </message>
    <message>
        <source>Below each other</source>
        <translation>Uno debajo de otro</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n block(s) written by hand stay</source>
        <translation>
            <numerusform>%1 – se conserva %n bloque escrito a mano</numerusform>
            <numerusform>%1 – se conservan %n bloques escritos a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
    <message>
        <source>These are the files of before, for they cannot be generated now.</source>
        <translation>Estos son los archivos de antes, pues ahora no se pueden generar.</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPanel</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Archivos de la imagen</translation>
    </message>
    <message>
        <source>Whole image, as a container sees it</source>
        <translation>Imagen completa, tal como la ve un contenedor</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Capa %1: %2</translation>
    </message>
    <message>
        <source>Sort the files of the image</source>
        <translation>Ordenar los archivos de la imagen</translation>
    </message>
</context>
<context>
    <name>decant::gui::HelpModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>decant::gui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages and search results</source>
        <translation>Páginas y resultados de búsqueda</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>decant::gui::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>decant::gui::ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>What the bytes of an image are, and whether it can be trusted.</source>
        <translation>Qué son los bytes de una imagen y si se puede confiar en ella.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Layers, objects and files as CSV, or the whole record as JSON</source>
        <translation>Capas, objetos y archivos como CSV, o el registro completo como JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (*.csv);;Record (*.json)</source>
        <translation>Tabla (*.csv);;Registro (*.json)</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>After the first build, its layers and the objects of its database are shown here with their sizes.</source>
        <translation>Tras la primera construcción se muestran aquí sus capas y los objetos de su base de datos con sus tamaños.</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>C&amp;ambios</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Objects of the database</source>
        <translation>Objetos de la base de datos</translation>
    </message>
    <message>
        <source>Sizes of the objects of the database</source>
        <translation>Tamaños de los objetos de la base de datos</translation>
    </message>
    <message>
        <source>Objects of another size</source>
        <translation>Objetos con otro tamaño</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 compressed, %3 unpacked, %4 of it database</source>
        <translation>%1 – %2 comprimidos, %3 sin comprimir, de ellos %4 de base de datos</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagen base</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Otras capas</translation>
    </message>
    <message numerus="yes">
        <source>Against the build of %1: %n new layer(s) with %2 compressed, %3 stay as they are and need no push and no pull.</source>
        <translation>
            <numerusform>Respecto a la construcción de %1: %n capa nueva con %2 comprimidos, %3 quedan como están y no hay que subirlas ni descargarlas.</numerusform>
            <numerusform>Respecto a la construcción de %1: %n capas nuevas con %2 comprimidos, %3 quedan como están y no hay que subirlas ni descargarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier build of this service to compare with.</source>
        <translation>No hay ninguna construcción anterior de este servicio con la que comparar.</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Archivos de la imagen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>This image was not verified.</source>
        <translation>Esta imagen no se ha verificado.</translation>
    </message>
    <message>
        <source>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</source>
        <translation>Verificada: primera consulta tras %1; %2 tablas con %3 filas, %4 secuencias y %5 restricciones coinciden; ni rastro de %6 valores originales en %7.</translation>
    </message>
    <message>
        <source>Original values of %1 found in %2</source>
        <translation>Valores originales de %1 encontrados en %2</translation>
    </message>
    <message>
        <source>Verification says no:</source>
        <translation>La verificación dice que no:</translation>
    </message>
</context>
<context>
    <name>decant::gui::LayerModel</name>
    <message>
        <source>%1 files, %2 of them replace one of a lower layer; %3 are removed</source>
        <translation>%1 archivos, %2 de ellos sustituyen a uno de una capa inferior; %3 se eliminan</translation>
    </message>
    <message>
        <source>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</source>
        <translation>Archivos que una capa posterior sustituye o elimina: nadie los ve, todos los descargan.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Sin comprimir</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdiciado</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintStrip</name>
    <message>
        <source>Remarks about the file</source>
        <translation>Observaciones sobre el archivo</translation>
    </message>
    <message>
        <source>There are no rules for this kind of file.</source>
        <translation>No hay reglas para esta clase de archivo.</translation>
    </message>
    <message>
        <source>The rules have nothing to say.</source>
        <translation>Las reglas no tienen nada que señalar.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s):</source>
        <translation>
            <numerusform>%n observación:</numerusform>
            <numerusform>%n observaciones:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::MainWindow</name>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Decant projects (*.toml);;All files (*)</source>
        <translation>Proyectos de Decant (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The file changed on disk and was read again.</source>
        <translation>El archivo cambió en el disco y se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>The file changed on disk while you have unsaved changes here.</source>
        <translation>El archivo cambió en el disco mientras usted tiene aquí cambios sin guardar.</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>Cargar del disco</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Cancelado. Los resultados anteriores quedan intactos.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>La ejecución ha terminado.</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>A&amp;yuda sobre este lugar</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>Read the sources and check every decision</source>
        <translation>Leer las fuentes y comprobar cada decisión</translation>
    </message>
    <message>
        <source>&amp;Refresh stack</source>
        <translation>&amp;Renovar la pila</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>De la fuente a la imagen verificada</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop the run; earlier results stay</source>
        <translation>Detener la ejecución; los resultados anteriores se conservan</translation>
    </message>
    <message>
        <source>&amp;Snapshot only</source>
        <translation>Solo la &amp;instantánea</translation>
    </message>
    <message>
        <source>Up to the &amp;verified image</source>
        <translation>Hasta la imagen &amp;verificada</translation>
    </message>
    <message>
        <source>Up to the &amp;push</source>
        <translation>Hasta la &amp;subida</translation>
    </message>
    <message>
        <source>With a &amp;new snapshot although nothing changed</source>
        <translation>Con una instantánea &amp;nueva aunque nada haya cambiado</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Size of the stack against its budget</source>
        <translation>Tamaño de la pila respecto a su presupuesto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The stack is larger than its budget.</source>
        <translation>La pila supera su presupuesto.</translation>
    </message>
    <message>
        <source>Compressed size of the newest images</source>
        <translation>Tamaño comprimido de las imágenes más recientes</translation>
    </message>
    <message>
        <source>Decisions not checked yet</source>
        <translation>Decisiones aún sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n columna sin decidir</numerusform>
            <numerusform>%n columnas sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undecided</source>
        <translation>Nada sin decidir</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (y %n más)</numerusform>
            <numerusform> (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>Ó&amp;rdenes…</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>&amp;Iniciar la pila</translation>
    </message>
    <message>
        <source>Start the newest image of every service</source>
        <translation>Iniciar la imagen más reciente de cada servicio</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>&amp;Detener la pila</translation>
    </message>
    <message>
        <source>Stop and remove the containers of the stack</source>
        <translation>Detener y eliminar los contenedores de la pila</translation>
    </message>
    <message>
        <source>Reset &amp;data of the stack</source>
        <translation>Restablecer los &amp;datos de la pila</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>Contenedores nuevos de las imágenes más recientes: los datos están como se construyeron</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>S&amp;ubset</source>
        <translation>&amp;Subconjunto</translation>
    </message>
    <message>
        <source>&amp;Masking</source>
        <translation>&amp;Enmascaramiento</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;Builds</source>
        <translation>&amp;Construcciones</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>“%1” has edits of %2 that were never saved: the program ended before.</source>
        <translation>«%1» tiene cambios del %2 que nunca se guardaron: el programa terminó antes.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Take over kept edits</source>
        <translation>Recuperar los cambios conservados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: ha fallado</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1: ha terminado</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Ha tardado %1.</translation>
    </message>
    <message>
        <source>The language changes with the next start of the program, because something is running now.</source>
        <translation>El idioma cambiará la próxima vez que se inicie el programa, porque ahora hay algo en ejecución.</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingModel</name>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n follow)</source>
        <translation>
            <numerusform>%1 (+%n la sigue)</numerusform>
            <numerusform>%1 (+%n la siguen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (heredada)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>no se copia</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (era %2)</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>La sigue %1</translation>
    </message>
    <message>
        <source>New since the last snapshot</source>
        <translation>Nueva desde la última instantánea</translation>
    </message>
    <message>
        <source>Changed since the last snapshot, it was %1</source>
        <translation>Cambiada desde la última instantánea, era %1</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clave primaria</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clave foránea</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Parameters or reason</source>
        <translation>Parámetros o motivo</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingPage</name>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>&amp;Aceptar sugerencia</translation>
    </message>
    <message>
        <source>Choose a &amp;function</source>
        <translation>Elegir una &amp;función</translation>
    </message>
    <message>
        <source>&amp;Copy decision</source>
        <translation>&amp;Copiar decisión</translation>
    </message>
    <message>
        <source>&amp;Paste decision</source>
        <translation>&amp;Pegar decisión</translation>
    </message>
    <message>
        <source>Apply to all columns of this &amp;kind</source>
        <translation>Aplicar a todas las columnas de esta c&amp;lase</translation>
    </message>
    <message>
        <source>&amp;Remove decision</source>
        <translation>&amp;Quitar decisión</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Filtrar columnas</translation>
    </message>
    <message>
        <source>Apply to all columns of &amp;kind “%1”</source>
        <translation>Aplicar a todas las columnas de c&amp;lase «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the decision on %1</source>
        <translation>Quitar la decisión sobre %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Enmascarar %1</translation>
    </message>
    <message>
        <source>There is no column this would change.</source>
        <translation>No hay ninguna columna que esto cambie.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n column(s). Undo takes it back.</source>
        <translation>
            <numerusform>Se decidió sobre %n columna. Deshacer lo revierte.</numerusform>
            <numerusform>Se decidió sobre %n columnas. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Aceptar %n sugerencia</numerusform>
            <numerusform>Aceptar %n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No undecided column that is shown has a suggestion.</source>
        <translation>Ninguna columna sin decidir de las mostradas tiene sugerencia.</translation>
    </message>
    <message>
        <source>Apply to all columns of kind %1</source>
        <translation>Aplicar a todas las columnas de clase %1</translation>
    </message>
    <message>
        <source>The source changed since the last snapshot:</source>
        <translation>La fuente ha cambiado desde la última instantánea:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Leer la fuente</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Mostrar &amp;cambios</translation>
    </message>
    <message>
        <source>Filter by table, column, kind or function</source>
        <translation>Filtrar por tabla, columna, clase o función</translation>
    </message>
    <message>
        <source>&amp;Undecided only</source>
        <translation>Solo &amp;sin decidir</translation>
    </message>
    <message>
        <source>Sensi&amp;tive only</source>
        <translation>Solo sensi&amp;bles</translation>
    </message>
    <message>
        <source>C&amp;hanged only</source>
        <translation>Solo ca&amp;mbiadas</translation>
    </message>
    <message>
        <source>New or changed since the last snapshot</source>
        <translation>Nuevas o cambiadas desde la última instantánea</translation>
    </message>
    <message>
        <source>&amp;Detect from sample rows</source>
        <translation>&amp;Detectar con filas de muestra</translation>
    </message>
    <message>
        <source>Reads a few rows of every table; they stay in memory.</source>
        <translation>Lee unas pocas filas de cada tabla; permanecen en memoria.</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions</source>
        <translation>&amp;Aceptar sugerencias</translation>
    </message>
    <message>
        <source>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</source>
        <translation>Toma lo sugerido para cada columna sin decidir que se muestra: una regla, o conservar cuando tipo y nombre son inofensivos.</translation>
    </message>
    <message>
        <source>Columns and their decisions</source>
        <translation>Columnas y sus decisiones</translation>
    </message>
    <message>
        <source>Masking of %1</source>
        <translation>Enmascaramiento de %1</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>Leyendo las columnas…</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>Esto se hace en segundo plano.</translation>
    </message>
    <message>
        <source>The columns are not known yet</source>
        <translation>Las columnas aún no se conocen</translation>
    </message>
    <message>
        <source>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</source>
        <translation>Lea la fuente: entonces cada columna aparece aquí con lo que parece ser y espera una decisión – enmascararla, o conservarla con un motivo.</translation>
    </message>
    <message>
        <source>Classify the columns of %1</source>
        <translation>Clasificar las columnas de %1</translation>
    </message>
    <message>
        <source>Every column gets a decision: a masking rule, or keep with a reason.</source>
        <translation>Cada columna recibe una decisión: una regla de enmascaramiento, o conservar con un motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all decided.</source>
        <translation>%1, todas decididas.</translation>
    </message>
    <message>
        <source>%1, %2 without a decision. Builds wait until all are decided.</source>
        <translation>%1, %2 sin decisión. Las construcciones esperan hasta que todas estén decididas.</translation>
    </message>
    <message>
        <source>Cancel detection</source>
        <translation>Cancelar la detección</translation>
    </message>
    <message>
        <source>Detect sensitive columns of %1</source>
        <translation>Detectar columnas sensibles de %1</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Sin vista previa: %1</translation>
    </message>
    <message>
        <source>Values of the chosen column are shown here.</source>
        <translation>Los valores de la columna elegida se muestran aquí.</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Leyendo algunas filas…</translation>
    </message>
    <message>
        <source>This column cannot be read.</source>
        <translation>Esta columna no se puede leer.</translation>
    </message>
    <message>
        <source>Compare the plans of %1</source>
        <translation>Comparar los planes de %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewKeyDialog</name>
    <message>
        <source>Masking key</source>
        <translation>Clave de enmascaramiento</translation>
    </message>
    <message>
        <source>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</source>
        <translation>Aquí no hay llavero. Decant guarda la clave de enmascaramiento de este proyecto hasta que termine: copie ahora la clave en un lugar seguro y asígnela a DECANT_KEY la próxima vez. Se muestra una sola vez.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewProjectDialog</name>
    <message>
        <source>New from a database</source>
        <translation>Nuevo desde una base de datos</translation>
    </message>
    <message>
        <source>e.g. shop</source>
        <translation>p. ej. tienda</translation>
    </message>
    <message>
        <source>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</source>
        <translation>Se lee el esquema, las columnas se clasifican con unas pocas filas de muestra en memoria, y se propone una regla donde alguna encaja. El proyecto se escribe cuando usted lo guarda; su clave de enmascaramiento y la contraseña van al llavero.</translation>
    </message>
    <message>
        <source>Connection &amp;URI:</source>
        <translation>&amp;URI de conexión:</translation>
    </message>
    <message>
        <source>Project &amp;name:</source>
        <translation>&amp;Nombre del proyecto:</translation>
    </message>
    <message>
        <source>&amp;Look and propose</source>
        <translation>E&amp;xaminar y proponer</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Leyendo la base de datos…</translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>Proponer un proyecto</translation>
    </message>
</context>
<context>
    <name>decant::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>A project describes a stack of services. Make one with “New from a database …”.</source>
        <translation>Un proyecto describe una pila de servicios. Cree uno con «Nuevo desde una base de datos…».</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>&amp;Iniciar la pila</translation>
    </message>
    <message>
        <source>Start the newest image of every service and wait until it answers</source>
        <translation>Iniciar la imagen más reciente de cada servicio y esperar hasta que responda</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>&amp;Detener la pila</translation>
    </message>
    <message>
        <source>Stop and remove the containers; what was written since they were started goes with them</source>
        <translation>Detener y eliminar los contenedores; lo escrito desde su inicio se pierde con ellos</translation>
    </message>
    <message>
        <source>Reset &amp;data</source>
        <translation>Restablecer los &amp;datos</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>Contenedores nuevos de las imágenes más recientes: los datos están como se construyeron</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Ask the engine what runs, and the registry for newer builds</source>
        <translation>Preguntar al motor qué se ejecuta y al registro por construcciones más nuevas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) run here</source>
        <translation>
            <numerusform>%1 de %n servicio se ejecuta aquí</numerusform>
            <numerusform>%1 de %n servicios se ejecutan aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::ParameterEditor</name>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (no encaja)</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</source>
        <translation>La línea %1 no se puede leer. Escriba: apply RUTA FUNCIÓN [parámetro=valor …], set RUTA VALOR o delete RUTA.</translation>
    </message>
    <message>
        <source>Edited in decant.toml</source>
        <translation>Se edita en decant.toml</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: CONDITION =&gt; FUNCTION [parameter=value …], and in the last line no condition.</source>
        <translation>La línea %1 no se puede leer. Escriba: CONDICIÓN =&gt; FUNCIÓN [parámetro=valor …], y en la última línea sin condición.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: FUNCTION [parameter=value …].</source>
        <translation>La línea %1 no se puede leer. Escriba: FUNCIÓN [parámetro=valor …].</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProblemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectDocument</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectTreeModel</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Construcciones</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a decision</source>
        <translation>
            <numerusform>%n columna sin decisión</numerusform>
            <numerusform>%n columnas sin decisión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::PushHistoryModel</name>
    <message>
        <source>Pushed or pulled</source>
        <translation>Subida o descargada</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen criptográfico</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushModel</name>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Digest or reason</source>
        <translation>Resumen o motivo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
</context>
<context>
    <name>decant::gui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>A tag is only ever moved to a complete image.</source>
        <translation>Una etiqueta solo se mueve a una imagen completa.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>&amp;Push newest image</source>
        <translation>&amp;Subir la imagen más reciente</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Is there a &amp;newer build?</source>
        <translation>¿Hay una construcción más &amp;nueva?</translation>
    </message>
    <message>
        <source>Layers on their way</source>
        <translation>Capas en camino</translation>
    </message>
    <message>
        <source>Nothing is being pushed</source>
        <translation>No se está subiendo nada</translation>
    </message>
    <message>
        <source>A push shows every layer with its bytes; layers the registry has are not sent again.</source>
        <translation>Una subida muestra cada capa con sus bytes; las capas que el registro ya tiene no se envían de nuevo.</translation>
    </message>
    <message>
        <source>Command to pull the image</source>
        <translation>Orden para descargar la imagen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Builds that went to the registry</source>
        <translation>Construcciones que llegaron al registro</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Preguntar al registro</translation>
    </message>
    <message>
        <source>Nothing of this service was pushed to %1 yet.</source>
        <translation>Aún no se ha subido nada de este servicio a %1.</translation>
    </message>
    <message>
        <source>What is here is up to date: the newest build of the registry is %1.</source>
        <translation>Lo que hay aquí está al día: la construcción más nueva del registro es %1.</translation>
    </message>
    <message>
        <source>The registry has a newer build: %1 of %2, %3.</source>
        <translation>El registro tiene una construcción más nueva: %1 de %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Pull it</source>
        <translation>&amp;Descargarla</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>Pulled: %1. Start the stack to use it.</source>
        <translation>Descargada: %1. Inicie la pila para usarla.</translation>
    </message>
    <message>
        <source>There is no image of this service yet.</source>
        <translation>Aún no hay imagen de este servicio.</translation>
    </message>
    <message>
        <source>Not pushed yet.</source>
        <translation>Aún no subida.</translation>
    </message>
    <message>
        <source>Digest %1, %2</source>
        <translation>Resumen %1, %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::RelationModel</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>How many rows of %1 come along with each taken row of %2</source>
        <translation>Cuántas filas de %1 acompañan a cada fila incluida de %2</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Hijas</translation>
    </message>
    <message>
        <source>Brings about</source>
        <translation>Aporta</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleEditor</name>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Conservar como está</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Enmascarar</translation>
    </message>
    <message>
        <source>Masking function</source>
        <translation>Función de enmascaramiento</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Reason for keeping the values</source>
        <translation>Motivo para conservar los valores</translation>
    </message>
    <message>
        <source>Why these values may stay, e.g. “public product names”</source>
        <translation>Por qué estos valores pueden quedarse, p. ej. «nombres públicos de productos»</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elija una columna</translation>
    </message>
    <message>
        <source>Its decision is edited here.</source>
        <translation>Su decisión se edita aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>new since the last snapshot</source>
        <translation>nueva desde la última instantánea</translation>
    </message>
    <message>
        <source>was %1 at the last snapshot</source>
        <translation>era %1 en la última instantánea</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>no nula</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clave foránea</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>parece %1: %2</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>sigue a %1</translation>
    </message>
    <message>
        <source>This rule also applies to: %1</source>
        <translation>Esta regla vale también para: %1</translation>
    </message>
    <message>
        <source>Choose a function …</source>
        <translation>Elegir una función…</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (no encaja)</translation>
    </message>
    <message>
        <source>Guarantee: %1</source>
        <translation>Garantía: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleParameters</name>
    <message>
        <source>Parameters of every function</source>
        <translation>Parámetros de todas las funciones</translation>
    </message>
</context>
<context>
    <name>decant::gui::RulePreview</name>
    <message numerus="yes">
        <source>%n sampled row(s)</source>
        <translation>
            <numerusform>%n fila de muestra</numerusform>
            <numerusform>%n filas de muestra</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 NULL</source>
        <translation>, %1 NULL</translation>
    </message>
    <message>
        <source>, NULL %1 → %2</source>
        <translation>, NULL %1 → %2</translation>
    </message>
    <message>
        <source>different values %1 → %2</source>
        <translation>valores distintos %1 → %2</translation>
    </message>
    <message>
        <source>no collisions</source>
        <translation>sin colisiones</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s): different originals became equal</source>
        <translation>
            <numerusform>%n colisión: originales distintos pasaron a ser iguales</numerusform>
            <numerusform>%n colisiones: originales distintos pasaron a ser iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s) became different</source>
        <translation>
            <numerusform>%n valor igual pasó a ser distinto</numerusform>
            <numerusform>%n valores iguales pasaron a ser distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) as before</source>
        <translation>
            <numerusform>%n valor como antes</numerusform>
            <numerusform>%n valores como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>length %1–%2 → %3–%4 bytes</source>
        <translation>longitud %1–%2 → %3–%4 bytes</translation>
    </message>
    <message>
        <source>most frequent value %1 → %2 of the rows</source>
        <translation>valor más frecuente %1 → %2 de las filas</translation>
    </message>
    <message>
        <source>Sampled values before and after masking</source>
        <translation>Valores de muestra antes y después de enmascarar</translation>
    </message>
    <message>
        <source>The database of the image computes this column from masked rows; what comes out can be seen in the image.</source>
        <translation>La base de datos de la imagen calcula esta columna a partir de filas enmascaradas; el resultado se ve en la imagen.</translation>
    </message>
</context>
<context>
    <name>decant::gui::RunCenter</name>
    <message>
        <source>Refresh %1</source>
        <translation>Renovar %1</translation>
    </message>
    <message>
        <source>Refresh the stack</source>
        <translation>Renovar la pila</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceCard</name>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Last build</source>
        <translation>Última construcción</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>First query after</source>
        <translation>Primera consulta tras</translation>
    </message>
    <message>
        <source>Leak scan</source>
        <translation>Búsqueda de fugas</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>se está leyendo</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún no leída</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n columna sin decidir</numerusform>
            <numerusform>%n columnas sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>every column is decided</source>
        <translation>todas las columnas están decididas</translation>
    </message>
    <message>
        <source>never built</source>
        <translation>nunca construida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 compressed, %2 unpacked</source>
        <translation>%1 comprimidos, %2 sin comprimir</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>sin examinar</translation>
    </message>
    <message>
        <source>clean, %1 values searched</source>
        <translation>limpia, %1 valores buscados</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) found</source>
        <translation>
            <numerusform>%n fuga encontrada</numerusform>
            <numerusform>%n fugas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>no subida</translation>
    </message>
    <message>
        <source>pushed as %1</source>
        <translation>subida como %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Update local environment</source>
        <translation>Actualizar el entorno local</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the newest image and wait until it answers</source>
        <translation>Iniciar la imagen más reciente y esperar hasta que responda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and remove the container; what was written since it was started goes with it</source>
        <translation>Detener y eliminar el contenedor; lo escrito desde su inicio se pierde con él</translation>
    </message>
    <message>
        <source>Reset data</source>
        <translation>Restablecer los datos</translation>
    </message>
    <message>
        <source>A new container of the newest image: the data is as it was built</source>
        <translation>Un contenedor nuevo de la imagen más reciente: los datos están como se construyeron</translation>
    </message>
    <message>
        <source>Copy connection string</source>
        <translation>Copiar la cadena de conexión</translation>
    </message>
    <message>
        <source>The address of the running container, for the clipboard</source>
        <translation>La dirección del contenedor en ejecución, para el portapapeles</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the container writes</source>
        <translation>Lo que escribe el contenedor</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>De la fuente a la imagen verificada</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>What is decided about its columns</source>
        <translation>Qué se ha decidido sobre sus columnas</translation>
    </message>
    <message>
        <source>%1, %2 tables, %3</source>
        <translation>%1, %2 tablas, %3</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin consultar</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>runs an older build than the newest one</source>
        <translation>ejecuta una construcción anterior a la más reciente</translation>
    </message>
    <message>
        <source>runs on 127.0.0.1, port %1</source>
        <translation>se ejecuta en 127.0.0.1, puerto %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>The registry has a newer build from %1.</source>
        <translation>El registro tiene una construcción más nueva del %1.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceLogDialog</name>
    <message>
        <source>Log of %1</source>
        <translation>Log de %1</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Buscar en el log, Intro para la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>Following …</source>
        <translation>Siguiendo…</translation>
    </message>
    <message>
        <source>The container has stopped.</source>
        <translation>El contenedor se ha detenido.</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceStates</name>
    <message>
        <source>Read the source of %1</source>
        <translation>Leer la fuente de %1</translation>
    </message>
    <message>
        <source>Plan the masking of %1</source>
        <translation>Planificar el enmascaramiento de %1</translation>
    </message>
    <message>
        <source>Read the build history</source>
        <translation>Leer el historial de construcciones</translation>
    </message>
</context>
<context>
    <name>decant::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What belongs to this machine; nothing of it is written into the project.</source>
        <translation>Lo que pertenece a este equipo; nada de ello se escribe en el proyecto.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Motor:</translation>
    </message>
    <message>
        <source>&amp;Another address:</source>
        <translation>&amp;Otra dirección:</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</source>
        <translation>Elimina las instantáneas que otra más nueva ha reemplazado y lo que dejaron ejecuciones interrumpidas. Se conservan la instantánea más reciente de cada servicio y todos los registros.</translation>
    </message>
    <message>
        <source>Looking for engines …</source>
        <translation>Buscando motores…</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Buscar motores</translation>
    </message>
    <message>
        <source>The first that answers</source>
        <translation>El primero que responda</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>%1: ready (%2)</source>
        <translation>%1: listo (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clean up the work folder</source>
        <translation>Limpiar la carpeta de trabajo</translation>
    </message>
    <message>
        <source>Measure the work folder</source>
        <translation>Medir la carpeta de trabajo</translation>
    </message>
    <message>
        <source>%1
%2 in all, %3 of it can be removed</source>
        <translation>%1
%2 en total, de los que %3 se pueden eliminar</translation>
    </message>
    <message>
        <source>Services that are extracted and built at the same time; each uses several processors itself.</source>
        <translation>Servicios que se extraen y construyen a la vez; cada uno usa por sí mismo varios procesadores.</translation>
    </message>
    <message>
        <source>&amp;Services at once:</source>
        <translation>&amp;Servicios a la vez:</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>decant::gui::ShortcutsBox</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Como &amp;venía</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrar las órdenes</translation>
    </message>
    <message>
        <source>Filter by words of the command</source>
        <translation>Filtrar por palabras de la orden</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Órdenes y sus atajos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Set &amp;shortcut</source>
        <translation>Asignar a&amp;tajo</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Take it away there first.</source>
        <translation>%1 ya pertenece a «%2». Quítelo allí primero.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SourcePage</name>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Role: %1, %2, %3</source>
        <translation>Rol: %1, %2, %3</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>réplica</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primario</translation>
    </message>
    <message>
        <source>encrypted connection</source>
        <translation>conexión cifrada</translation>
    </message>
    <message>
        <source>connection not encrypted</source>
        <translation>conexión sin cifrar</translation>
    </message>
    <message>
        <source>Base image: %1</source>
        <translation>Imagen base: %1</translation>
    </message>
    <message>
        <source>Every table can be read.</source>
        <translation>Se pueden leer todas las tablas.</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>No legibles: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The database is only read, in one consistent snapshot.</source>
        <translation>La base de datos solo se lee, en una instantánea coherente.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</source>
        <translation>La contraseña de la URI no se ha adoptado: los secretos quedan fuera del proyecto. Elija de dónde viene.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Filtrar tablas y columnas</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation>Leer el catálogo de nuevo (F5)</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>Tablas de la fuente</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Read the source to see its tables, sizes and keys.</source>
        <translation>Lea la fuente para ver sus tablas, tamaños y claves.</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Leer la fuente</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Fuente de %1</translation>
    </message>
    <message>
        <source>Reading the source …</source>
        <translation>Leyendo la fuente…</translation>
    </message>
    <message>
        <source>Tables, columns, keys and sizes are being read.</source>
        <translation>Se están leyendo tablas, columnas, claves y tamaños.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>Keep the password of %1</source>
        <translation>Guardar la contraseña de %1</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>La contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until this window is closed.</source>
        <translation>Aquí no hay llavero: la contraseña se conserva hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Probar la conexión de %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SqlEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>decant::gui::StackCenter</name>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>is being started</source>
        <translation>se está iniciando</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>se está deteniendo</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>is getting its data back</source>
        <translation>está recuperando sus datos</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Actualizar %1</translation>
    </message>
    <message>
        <source>is being updated</source>
        <translation>se está actualizando</translation>
    </message>
    <message>
        <source>the stack</source>
        <translation>la pila</translation>
    </message>
    <message>
        <source>Look what runs here</source>
        <translation>Ver qué se ejecuta aquí</translation>
    </message>
    <message>
        <source>Ask the registry for %1</source>
        <translation>Preguntar al registro por %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::StageModel</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>decant::gui::StartPage</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Convierte datos de producción en imágenes de bases de datos pequeñas, enmascaradas y listas para arrancar.</translation>
    </message>
    <message>
        <source>New from a database …</source>
        <translation>Nuevo desde una base de datos…</translation>
    </message>
    <message>
        <source>Paste a connection URI; Decant reads the schema and proposes rules.</source>
        <translation>Pegue una URI de conexión; Decant lee el esquema y propone reglas.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A decant.toml that already exists.</source>
        <translation>Un decant.toml que ya existe.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>A made-up web shop that shows every step.</source>
        <translation>Una tienda web inventada que muestra cada paso.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::StepModel</name>
    <message>
        <source>Build step</source>
        <translation>Paso de construcción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetModel</name>
    <message>
        <source>Decided by a pattern, the parent table or the default.</source>
        <translation>Decidido por un patrón, la tabla padre o el valor predeterminado.</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (heredada)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Filas incluidas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Of rows</source>
        <translation>De un total de</translation>
    </message>
    <message>
        <source>Size in the source</source>
        <translation>Tamaño en la fuente</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Llega por</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetPage</name>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Which rows reach the image. What they refer to comes along.</source>
        <translation>Qué filas llegan a la imagen. Aquello a lo que se refieren las acompaña.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Filtrar tablas</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Todas las filas</translation>
    </message>
    <message>
        <source>Only nee&amp;ded</source>
        <translation>Solo lo nece&amp;sario</translation>
    </message>
    <message>
        <source>&amp;Structure only</source>
        <translation>Solo la &amp;estructura</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Lets the server check the conditions, counts, and compresses a few rows in memory.</source>
        <translation>Hace que el servidor compruebe las condiciones, cuenta y comprime unas pocas filas en memoria.</translation>
    </message>
    <message>
        <source>&amp;Fit to a size…</source>
        <translation>A&amp;justar a un tamaño…</translation>
    </message>
    <message>
        <source>Tables and the rows taken</source>
        <translation>Tablas y filas incluidas</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Leer la fuente</translation>
    </message>
    <message>
        <source>Subset of %1</source>
        <translation>Subconjunto de %1</translation>
    </message>
    <message>
        <source>Reading the tables …</source>
        <translation>Leyendo las tablas…</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>Esto se hace en segundo plano.</translation>
    </message>
    <message>
        <source>The tables are not known yet</source>
        <translation>Las tablas aún no se conocen</translation>
    </message>
    <message>
        <source>Read the source to choose which tables come with their rows.</source>
        <translation>Lea la fuente para elegir qué tablas vienen con sus filas.</translation>
    </message>
    <message>
        <source>Plan the subset of %1</source>
        <translation>Planificar el subconjunto de %1</translation>
    </message>
    <message>
        <source>Draw the subset of %1</source>
        <translation>Dibujar el subconjunto de %1</translation>
    </message>
    <message>
        <source>About %1 rows, %2 compressed.</source>
        <translation>Unas %1 filas, %2 comprimidos.</translation>
    </message>
    <message>
        <source>The budget of the whole stack is %1.</source>
        <translation>El presupuesto de toda la pila es de %1.</translation>
    </message>
    <message>
        <source>From the statistics of the source; Measure makes it exact.</source>
        <translation>Según las estadísticas de la fuente; Medir lo hace exacto.</translation>
    </message>
    <message>
        <source>The table is left out of the image.</source>
        <translation>La tabla queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>No rows are taken.</source>
        <translation>No se incluye ninguna fila.</translation>
    </message>
    <message>
        <source>Nothing leads to this table, so it stays empty.</source>
        <translation>Nada conduce a esta tabla, por lo que queda vacía.</translation>
    </message>
    <message>
        <source>Its rows are taken for their own sake.</source>
        <translation>Sus filas se incluyen por sí mismas.</translation>
    </message>
    <message>
        <source>Its rows come by %1.</source>
        <translation>Sus filas llegan por %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): %1</source>
        <translation>
            <numerusform>%n tabla: %1</numerusform>
            <numerusform>%n tablas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Children by %1: %2</source>
        <translation>Hijas por %1: %2</translation>
    </message>
    <message>
        <source>Measure the subset of %1</source>
        <translation>Medir el subconjunto de %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Count rows of %1</source>
        <translation>Contar las filas de %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Fit the subset of %1</source>
        <translation>Ajustar el subconjunto de %1</translation>
    </message>
    <message>
        <source>Fit the subset to a size</source>
        <translation>Ajustar el subconjunto a un tamaño</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetWords</name>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Where a condition holds</source>
        <translation>Donde se cumple una condición</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Un porcentaje</translation>
    </message>
    <message>
        <source>The newest rows</source>
        <translation>Las filas más recientes</translation>
    </message>
    <message>
        <source>Only what others need</source>
        <translation>Solo lo que otras necesitan</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Solo la estructura</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Where %1</source>
        <translation>Donde %1</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % de las filas</translation>
    </message>
    <message>
        <source>Newest %1 by %2</source>
        <translation>Las %1 más recientes por %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::TableRules</name>
    <message>
        <source>Rows taken</source>
        <translation>Filas incluidas</translation>
    </message>
    <message>
        <source>Relations of the table</source>
        <translation>Relaciones de la tabla</translation>
    </message>
    <message>
        <source>&amp;Relations: parents always come along, children as you say</source>
        <translation>&amp;Relaciones: las padres siempre vienen, las hijas según usted indique</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>&amp;Count rows</source>
        <translation>&amp;Contar filas</translation>
    </message>
    <message>
        <source>Counts the rows in the source now (Ctrl+Enter)</source>
        <translation>Cuenta ahora las filas en la fuente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Another number takes another sample; the same one takes it again.</source>
        <translation>Otro número toma otra muestra; el mismo la toma de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>&amp;Porcentaje</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;emilla</translation>
    </message>
    <message>
        <source>&amp;Number of rows</source>
        <translation>&amp;Número de filas</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>id = 4711</source>
        <translation>id = 4711</translation>
    </message>
    <message>
        <source>One condition per line; rows for which one holds are always kept.</source>
        <translation>Una condición por línea; las filas para las que se cumple alguna siempre se conservan.</translation>
    </message>
    <message>
        <source>status, kind</source>
        <translation>status, kind</translation>
    </message>
    <message>
        <source>Columns whose enum values, NULLs, smallest and largest values are always kept.</source>
        <translation>Columnas de las que siempre se conservan los valores de enumeración, los NULL y los valores menor y mayor.</translation>
    </message>
    <message>
        <source>A&amp;lways keep</source>
        <translation>Conservar &amp;siempre</translation>
    </message>
    <message>
        <source>Co&amp;ver columns</source>
        <translation>Columnas a cu&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>No hay ninguna tabla seleccionada</translation>
    </message>
</context>
<context>
    <name>decant::gui::TargetForm</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Registro:</translation>
    </message>
    <message>
        <source>host[:port]; empty keeps images on this machine</source>
        <translation>host[:puerto]; vacío deja las imágenes en este equipo</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>Re&amp;positorio:</translation>
    </message>
    <message>
        <source>empty takes the project&apos;s name</source>
        <translation>vacío toma el nombre del proyecto</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>repositorio</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>E&amp;tiqueta:</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Placeholders: {date} {time} {version} {git} {hash}</source>
        <translation>Marcadores: {date} {time} {version} {git} {hash}</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Inicio de sesión:</translation>
    </message>
    <message>
        <source>Pushed by</source>
        <translation>Subida por</translation>
    </message>
    <message>
        <source>Decant, layer by layer</source>
        <translation>Decant, capa por capa</translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>el motor de contenedores</translation>
    </message>
    <message>
        <source>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</source>
        <translation>Decant es más rápido e informa de cada byte. Deje que suba el motor cuando se ejecute en otro lugar y esté más cerca del registro.</translation>
    </message>
    <message>
        <source>Pushed &amp;by:</source>
        <translation>Subida &amp;por:</translation>
    </message>
    <message>
        <source>Tags to keep</source>
        <translation>Etiquetas que conservar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>After a push, older tags of the service beyond this many are deleted from the registry.</source>
        <translation>Tras una subida, las etiquetas más antiguas del servicio que superen este número se eliminan del registro.</translation>
    </message>
    <message>
        <source>&amp;Keep tags:</source>
        <translation>&amp;Conservar etiquetas:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Autoridad de certificación:</translation>
    </message>
    <message>
        <source>Plain &amp;HTTP is allowed</source>
        <translation>Se permite &amp;HTTP sin cifrar</translation>
    </message>
    <message>
        <source>way of pushing</source>
        <translation>forma de subir</translation>
    </message>
    <message>
        <source>number of kept tags</source>
        <translation>número de etiquetas conservadas</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>HTTP sin cifrar</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>empty trusts those of this machine</source>
        <translation>vacío confía en las de este equipo</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificados (*.crt *.pem *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>none is needed: images stay on this machine</source>
        <translation>no hace falta: las imágenes se quedan en este equipo</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>Look for a login</source>
        <translation>Buscar un inicio de sesión</translation>
    </message>
    <message>
        <source>nobody (docker login %1)</source>
        <translation>nadie (docker login %1)</translation>
    </message>
    <message>
        <source>with a token of %1</source>
        <translation>con un token de %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>Leer el esquema</translation>
    </message>
    <message>
        <source>Plan the masking</source>
        <translation>Planificar el enmascaramiento</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Tomar la instantánea</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Generar los archivos</translation>
    </message>
    <message>
        <source>Build the image</source>
        <translation>Construir la imagen</translation>
    </message>
    <message>
        <source>Verify the image</source>
        <translation>Verificar la imagen</translation>
    </message>
    <message>
        <source>Inspect the image</source>
        <translation>Inspeccionar la imagen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>reutilizado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en caché</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya presente</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>montado</translation>
    </message>
    <message>
        <source>compressing</source>
        <translation>comprimiendo</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>subido</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vista materializada</translation>
    </message>
    <message>
        <source>system catalog</source>
        <translation>catálogo del sistema</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>template database</source>
        <translation>base de datos plantilla</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Trying the rules on the constraints</source>
        <translation>Probando las reglas con las restricciones</translation>
    </message>
    <message>
        <source>Extracting rows</source>
        <translation>Extrayendo filas</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>Cargando filas</translation>
    </message>
    <message>
        <source>Pulling the base image</source>
        <translation>Descargando la imagen base</translation>
    </message>
    <message>
        <source>Scanning for leaks</source>
        <translation>Buscando fugas</translation>
    </message>
    <message>
        <source>always equal</source>
        <translation>siempre igual</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>determinista</translation>
    </message>
    <message>
        <source>random per run</source>
        <translation>aleatorio en cada ejecución</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>único</translation>
    </message>
    <message>
        <source>practically unique</source>
        <translation>prácticamente único</translation>
    </message>
    <message>
        <source>keeps the format</source>
        <translation>conserva el formato</translation>
    </message>
    <message>
        <source>reversible with the key</source>
        <translation>reversible con la clave</translation>
    </message>
    <message>
        <source>partly reversible</source>
        <translation>reversible en parte</translation>
    </message>
    <message>
        <source>free of the original</source>
        <translation>sin rastro del original</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>new table %1</source>
        <translation>tabla nueva %1</translation>
    </message>
    <message>
        <source>dropped table %1</source>
        <translation>tabla eliminada %1</translation>
    </message>
    <message>
        <source>new column %1 (%2)</source>
        <translation>columna nueva %1 (%2)</translation>
    </message>
    <message>
        <source>dropped column %1 (%2)</source>
        <translation>columna eliminada %1 (%2)</translation>
    </message>
    <message>
        <source>type of %1: %2 → %3</source>
        <translation>tipo de %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>editado a mano</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>nombre de persona</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>número de identidad</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>dirección IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>dirección MAC</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordenadas</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>identificador de dispositivo</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>otro dato sensible</translation>
    </message>
    <message>
        <source>nothing sensitive</source>
        <translation>nada sensible</translation>
    </message>
</context>
<context>
    <name>decant::gui::WriteDialog</name>
    <message>
        <source>Write files</source>
        <translation>Escribir archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written. This is what changes:</source>
        <translation>
            <numerusform>Se escribirá %n archivo. Esto es lo que cambia:</numerusform>
            <numerusform>Se escribirán %n archivos. Esto es lo que cambia:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Convierte datos de producción en imágenes de bases de datos pequeñas, enmascaradas y listas para arrancar.</translation>
    </message>
    <message>
        <source>decant.toml, or the folder it lies in</source>
        <translation>decant.toml, o la carpeta en que se encuentra</translation>
    </message>
</context>
</TS>
