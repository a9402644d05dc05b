<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>A JSON Web Token with masked claims and a signature that nothing accepts.</source>
        <translation>A JSON Web Token with masked claims and a signature that nothing accepts.</translation>
    </message>
    <message>
        <source>A bank code that is formed like a BIC and belongs to no bank.</source>
        <translation>A bank code that is formed like a BIC and belongs to no bank.</translation>
    </message>
    <message>
        <source>A book number with a valid check digit.</source>
        <translation>A book number with a valid check digit.</translation>
    </message>
    <message>
        <source>A brand of payment cards.</source>
        <translation>A brand of payment cards.</translation>
    </message>
    <message>
        <source>A browser as it names itself.</source>
        <translation>A browser as it names itself.</translation>
    </message>
    <message>
        <source>A century in Roman numerals; its number in a number column.</source>
        <translation>A century in Roman numerals; its number in a number column.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>A colour.</translation>
    </message>
    <message>
        <source>A currency.</source>
        <translation>A currency.</translation>
    </message>
    <message>
        <source>A date of a range.</source>
        <translation>A date of a range.</translation>
    </message>
    <message>
        <source>A day of the data, the newest for example.</source>
        <translation>A day of the data, the newest for example.</translation>
    </message>
    <message>
        <source>A day of the month, 1 to 28.</source>
        <translation>A day of the month, 1 to 28.</translation>
    </message>
    <message>
        <source>A day of the week; its number, 1 for Monday, in a number column.</source>
        <translation>A day of the week; its number, 1 for Monday, in a number column.</translation>
    </message>
    <message>
        <source>A digest under a secret of the key, as long as the plain one.</source>
        <translation>A digest under a secret of the key, as long as the plain one.</translation>
    </message>
    <message>
        <source>A domain name that nobody can register.</source>
        <translation>A domain name that nobody can register.</translation>
    </message>
    <message>
        <source>A dwelling inside a building.</source>
        <translation>A dwelling inside a building.</translation>
    </message>
    <message>
        <source>A floating-point number of a range.</source>
        <translation>A floating-point number of a range.</translation>
    </message>
    <message>
        <source>A form of address such as Mr. or Dr.</source>
        <translation>A form of address such as Mr. or Dr.</translation>
    </message>
    <message>
        <source>A latitude in degrees.</source>
        <translation>A latitude in degrees.</translation>
    </message>
    <message>
        <source>A licence plate.</source>
        <translation>A licence plate.</translation>
    </message>
    <message>
        <source>A login made from other names and a number.</source>
        <translation>A login made from other names and a number.</translation>
    </message>
    <message>
        <source>A longitude in degrees.</source>
        <translation>A longitude in degrees.</translation>
    </message>
    <message>
        <source>A month; its number in a number column.</source>
        <translation>A month; its number in a number column.</translation>
    </message>
    <message>
        <source>A number of a device or vehicle with a valid check digit.</source>
        <translation>A number of a device or vehicle with a valid check digit.</translation>
    </message>
    <message>
        <source>A number of a driving licence.</source>
        <translation>A number of a driving licence.</translation>
    </message>
    <message>
        <source>A number of a health insurance with valid check digits.</source>
        <translation>A number of a health insurance with valid check digits.</translation>
    </message>
    <message>
        <source>A number of a person as its country issues it, with valid check digits.</source>
        <translation>A number of a person as its country issues it, with valid check digits.</translation>
    </message>
    <message>
        <source>A number of a tax or company register with valid check digits.</source>
        <translation>A number of a tax or company register with valid check digits.</translation>
    </message>
    <message>
        <source>A number with decimals of a range.</source>
        <translation>A number with decimals of a range.</translation>
    </message>
    <message>
        <source>A passport number.</source>
        <translation>A passport number.</translation>
    </message>
    <message>
        <source>A place inside a rectangle of degrees.</source>
        <translation>A place inside a rectangle of degrees.</translation>
    </message>
    <message>
        <source>A point in time as a number that counts from 1970.</source>
        <translation>A point in time as a number that counts from 1970.</translation>
    </message>
    <message>
        <source>A random password, or the digest of the test password &quot;decant&quot;.</source>
        <translation>A random password, or the digest of the test password &quot;decant&quot;.</translation>
    </message>
    <message>
        <source>A range or multirange of numbers, days or times.</source>
        <translation>A range or multirange of numbers, days or times.</translation>
    </message>
    <message>
        <source>A security number with a valid check digit.</source>
        <translation>A security number with a valid check digit.</translation>
    </message>
    <message>
        <source>A sentence without meaning.</source>
        <translation>A sentence without meaning.</translation>
    </message>
    <message>
        <source>A slogan of empty words.</source>
        <translation>A slogan of empty words.</translation>
    </message>
    <message>
        <source>A span of time.</source>
        <translation>A span of time.</translation>
    </message>
    <message>
        <source>A status code of HTTP.</source>
        <translation>A status code of HTTP.</translation>
    </message>
    <message>
        <source>A text of a given form: # is a digit, A and a a letter, ? a letter or digit.</source>
        <translation>A text of a given form: # is a digit, A and a a letter, ? a letter or digit.</translation>
    </message>
    <message>
        <source>A text of random characters.</source>
        <translation>A text of random characters.</translation>
    </message>
    <message>
        <source>A text that matches a regular expression.</source>
        <translation>A text that matches a regular expression.</translation>
    </message>
    <message>
        <source>A text with the results of other functions in it.</source>
        <translation>A text with the results of other functions in it.</translation>
    </message>
    <message>
        <source>A time of the day.</source>
        <translation>A time of the day.</translation>
    </message>
    <message>
        <source>A time zone by its name.</source>
        <translation>A time zone by its name.</translation>
    </message>
    <message>
        <source>A token of the value that only the key can make.</source>
        <translation>A token of the value that only the key can make.</translation>
    </message>
    <message>
        <source>A whole number for each value: how often it comes.</source>
        <translation>A whole number for each value: how often it comes.</translation>
    </message>
    <message>
        <source>A whole number of a range that the key and the value decide; different values may meet.</source>
        <translation>A whole number of a range that the key and the value decide; different values may meet.</translation>
    </message>
    <message>
        <source>A word of a list that the key and the value choose; different values may meet.</source>
        <translation>A word of a list that the key and the value choose; different values may meet.</translation>
    </message>
    <message>
        <source>A year.</source>
        <translation>A year.</translation>
    </message>
    <message>
        <source>A zone of the same region, Europe for example.</source>
        <translation>A zone of the same region, Europe for example.</translation>
    </message>
    <message>
        <source>Always the same number of stars.</source>
        <translation>Always the same number of stars.</translation>
    </message>
    <message>
        <source>American areas with few people become 000, as HIPAA Safe Harbor asks for.</source>
        <translation>American areas with few people become 000, as HIPAA Safe Harbor asks for.</translation>
    </message>
    <message>
        <source>An account number, sort code or routing number in the layout of the value.</source>
        <translation>An account number, sort code or routing number in the layout of the value.</translation>
    </message>
    <message>
        <source>An address of a crypto currency with a valid check sum.</source>
        <translation>An address of a crypto currency with a valid check sum.</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>An amount of money.</translation>
    </message>
    <message>
        <source>An array of elements that another function makes.</source>
        <translation>An array of elements that another function makes.</translation>
    </message>
    <message>
        <source>An integer of a range.</source>
        <translation>An integer of a range.</translation>
    </message>
    <message>
        <source>Another UUID.</source>
        <translation>Another UUID.</translation>
    </message>
    <message>
        <source>Another UUID; different ones stay different.</source>
        <translation>Another UUID; different ones stay different.</translation>
    </message>
    <message>
        <source>Another account of the same country with valid check digits.</source>
        <translation>Another account of the same country with valid check digits.</translation>
    </message>
    <message>
        <source>Another address in one line.</source>
        <translation>Another address in one line.</translation>
    </message>
    <message>
        <source>Another address of the same version in a private range.</source>
        <translation>Another address of the same version in a private range.</translation>
    </message>
    <message>
        <source>Another branch of industry.</source>
        <translation>Another branch of industry.</translation>
    </message>
    <message>
        <source>Another building number.</source>
        <translation>Another building number.</translation>
    </message>
    <message>
        <source>Another card number of the same brand, length and layout that passes the Luhn check where the value does.</source>
        <translation>Another card number of the same brand, length and layout that passes the Luhn check where the value does.</translation>
    </message>
    <message>
        <source>Another city.</source>
        <translation>Another city.</translation>
    </message>
    <message>
        <source>Another company name.</source>
        <translation>Another company name.</translation>
    </message>
    <message>
        <source>Another country.</source>
        <translation>Another country.</translation>
    </message>
    <message>
        <source>Another date of birth inside a range of ages.</source>
        <translation>Another date of birth inside a range of ages.</translation>
    </message>
    <message>
        <source>Another diagnosis, a category of ICD-10.</source>
        <translation>Another diagnosis, a category of ICD-10.</translation>
    </message>
    <message>
        <source>Another e-mail address, valid, at a domain reserved for examples.</source>
        <translation>Another e-mail address, valid, at a domain reserved for examples.</translation>
    </message>
    <message>
        <source>Another first and last name.</source>
        <translation>Another first and last name.</translation>
    </message>
    <message>
        <source>Another first name.</source>
        <translation>Another first name.</translation>
    </message>
    <message>
        <source>Another function for each kind of row.</source>
        <translation>Another function for each kind of row.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Another hardware address.</translation>
    </message>
    <message>
        <source>Another integer of the same range; different numbers stay different.</source>
        <translation>Another integer of the same range; different numbers stay different.</translation>
    </message>
    <message>
        <source>Another last name.</source>
        <translation>Another last name.</translation>
    </message>
    <message>
        <source>Another name of a file or folder.</source>
        <translation>Another name of a file or folder.</translation>
    </message>
    <message>
        <source>Another phone number in the same layout.</source>
        <translation>Another phone number in the same layout.</translation>
    </message>
    <message>
        <source>Another postal code in the same layout.</source>
        <translation>Another postal code in the same layout.</translation>
    </message>
    <message>
        <source>Another profession.</source>
        <translation>Another profession.</translation>
    </message>
    <message>
        <source>Another secret token in the same layout.</source>
        <translation>Another secret token in the same layout.</translation>
    </message>
    <message>
        <source>Another state or province.</source>
        <translation>Another state or province.</translation>
    </message>
    <message>
        <source>Another street.</source>
        <translation>Another street.</translation>
    </message>
    <message>
        <source>Another web address with as many steps in its path.</source>
        <translation>Another web address with as many steps in its path.</translation>
    </message>
    <message>
        <source>Between the names.</source>
        <translation>Between the names.</translation>
    </message>
    <message>
        <source>Brands to choose from.</source>
        <translation>Brands to choose from.</translation>
    </message>
    <message>
        <source>Bytes of a random length.</source>
        <translation>Bytes of a random length.</translation>
    </message>
    <message>
        <source>Capital and small letters are the same.</source>
        <translation>Capital and small letters are the same.</translation>
    </message>
    <message>
        <source>Characters at the end.</source>
        <translation>Characters at the end.</translation>
    </message>
    <message>
        <source>Characters at the front.</source>
        <translation>Characters at the front.</translation>
    </message>
    <message>
        <source>Characters behind the prefix; 0 for those of the value.</source>
        <translation>Characters behind the prefix; 0 for those of the value.</translation>
    </message>
    <message>
        <source>Characters hidden at the end.</source>
        <translation>Characters hidden at the end.</translation>
    </message>
    <message>
        <source>Characters of a random password.</source>
        <translation>Characters of a random password.</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay at the end.</source>
        <translation>Characters of the alphabet that stay at the end.</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay in front.</source>
        <translation>Characters of the alphabet that stay in front.</translation>
    </message>
    <message>
        <source>Characters of the bank that stay after the check digits.</source>
        <translation>Characters of the bank that stay after the check digits.</translation>
    </message>
    <message>
        <source>Characters shown at the front.</source>
        <translation>Characters shown at the front.</translation>
    </message>
    <message>
        <source>Characters that stay at the end.</source>
        <translation>Characters that stay at the end.</translation>
    </message>
    <message>
        <source>Characters that stay at the front.</source>
        <translation>Characters that stay at the front.</translation>
    </message>
    <message>
        <source>Characters to choose from.</source>
        <translation>Characters to choose from.</translation>
    </message>
    <message>
        <source>Characters; 11 name a branch.</source>
        <translation>Characters; 11 name a branch.</translation>
    </message>
    <message>
        <source>Check digit at the end of an account number.</source>
        <translation>Check digit at the end of an account number.</translation>
    </message>
    <message>
        <source>Claims that stay as they are.</source>
        <translation>Claims that stay as they are.</translation>
    </message>
    <message>
        <source>Codes of a fixed layout; different codes stay different.</source>
        <translation>Codes of a fixed layout; different codes stay different.</translation>
    </message>
    <message>
        <source>Columns of the same key domain give equal results for equal values; empty for the function&apos;s own domain.</source>
        <translation>Columns of the same key domain give equal results for equal values; empty for the function&apos;s own domain.</translation>
    </message>
    <message>
        <source>Columns of the same row that the result depends on instead of the value.</source>
        <translation>Columns of the same row that the result depends on instead of the value.</translation>
    </message>
    <message>
        <source>Condition over columns of the row (country = &apos;DE&apos; AND age &gt;= 18); other rows keep their value.</source>
        <translation>Condition over columns of the row (country = &apos;DE&apos; AND age &gt;= 18); other rows keep their value.</translation>
    </message>
    <message>
        <source>Country in two capital letters.</source>
        <translation>Country in two capital letters.</translation>
    </message>
    <message>
        <source>Country in two capital letters; XX is nobody&apos;s.</source>
        <translation>Country in two capital letters; XX is nobody&apos;s.</translation>
    </message>
    <message>
        <source>Country where the value is no IBAN.</source>
        <translation>Country where the value is no IBAN.</translation>
    </message>
    <message>
        <source>Cuts a date or time off behind a unit.</source>
        <translation>Cuts a date or time off behind a unit.</translation>
    </message>
    <message>
        <source>Different numbers stay different as they are; excludes reserved_only.</source>
        <translation>Different numbers stay different as they are; excludes reserved_only.</translation>
    </message>
    <message>
        <source>Digits become other digits and letters other letters; the layout stays.</source>
        <translation>Digits become other digits and letters other letters; the layout stays.</translation>
    </message>
    <message>
        <source>Digits behind the point.</source>
        <translation>Digits behind the point.</translation>
    </message>
    <message>
        <source>Digits of an account number.</source>
        <translation>Digits of an account number.</translation>
    </message>
    <message>
        <source>Digits of the issuer that stay; 0 keeps the brand only.</source>
        <translation>Digits of the issuer that stay; 0 keeps the brand only.</translation>
    </message>
    <message>
        <source>Digits shown at the end.</source>
        <translation>Digits shown at the end.</translation>
    </message>
    <message>
        <source>Digits shown at the front.</source>
        <translation>Digits shown at the front.</translation>
    </message>
    <message>
        <source>Distance of two numbers.</source>
        <translation>Distance of two numbers.</translation>
    </message>
    <message>
        <source>Domains of e-mail addresses.</source>
        <translation>Domains of e-mail addresses.</translation>
    </message>
    <message>
        <source>Domains the name lies in.</source>
        <translation>Domains the name lies in.</translation>
    </message>
    <message>
        <source>Domains to choose from.</source>
        <translation>Domains to choose from.</translation>
    </message>
    <message>
        <source>Earliest time.</source>
        <translation>Earliest time.</translation>
    </message>
    <message>
        <source>Eastern border.</source>
        <translation>Eastern border.</translation>
    </message>
    <message>
        <source>Every letter and digit becomes another of its alphabet; different texts stay different.</source>
        <translation>Every letter and digit becomes another of its alphabet; different texts stay different.</translation>
    </message>
    <message>
        <source>First day of a start.</source>
        <translation>First day of a start.</translation>
    </message>
    <message>
        <source>First day of the month or year only.</source>
        <translation>First day of the month or year only.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>First day.</translation>
    </message>
    <message>
        <source>First lower bound of days and times.</source>
        <translation>First lower bound of days and times.</translation>
    </message>
    <message>
        <source>First year.</source>
        <translation>First year.</translation>
    </message>
    <message>
        <source>Form of the text; a backslash takes the next character as it is.</source>
        <translation>Form of the text; a backslash takes the next character as it is.</translation>
    </message>
    <message>
        <source>Format-preserving encryption (FF1): other characters of the same kind in the same layout; different values stay different.</source>
        <translation>Format-preserving encryption (FF1): other characters of the same kind in the same layout; different values stay different.</translation>
    </message>
    <message>
        <source>From this age on there is one band.</source>
        <translation>From this age on there is one band.</translation>
    </message>
    <message>
        <source>Greatest age in years.</source>
        <translation>Greatest age in years.</translation>
    </message>
    <message>
        <source>Greatest distance in days.</source>
        <translation>Greatest distance in days.</translation>
    </message>
    <message>
        <source>Greatest distance in metres.</source>
        <translation>Greatest distance in metres.</translation>
    </message>
    <message>
        <source>Greatest number of bytes.</source>
        <translation>Greatest number of bytes.</translation>
    </message>
    <message>
        <source>Greatest number of characters.</source>
        <translation>Greatest number of characters.</translation>
    </message>
    <message>
        <source>Greatest number of elements.</source>
        <translation>Greatest number of elements.</translation>
    </message>
    <message>
        <source>Greatest number of sentences.</source>
        <translation>Greatest number of sentences.</translation>
    </message>
    <message>
        <source>Greatest number of words.</source>
        <translation>Greatest number of words.</translation>
    </message>
    <message>
        <source>Greatest share of the number it moves by, 0 to 1.</source>
        <translation>Greatest share of the number it moves by, 0 to 1.</translation>
    </message>
    <message>
        <source>Greatest width, in numbers or days.</source>
        <translation>Greatest width, in numbers or days.</translation>
    </message>
    <message>
        <source>Hexadecimal digits as long as a digest of the algorithm.</source>
        <translation>Hexadecimal digits as long as a digest of the algorithm.</translation>
    </message>
    <message>
        <source>Hides a part of the text behind a padding character.</source>
        <translation>Hides a part of the text behind a padding character.</translation>
    </message>
    <message>
        <source>Hides names, passwords and the values of the query in a web address.</source>
        <translation>Hides names, passwords and the values of the query in a web address.</translation>
    </message>
    <message>
        <source>Hides the last characters of a number.</source>
        <translation>Hides the last characters of a number.</translation>
    </message>
    <message>
        <source>How female and male are written.</source>
        <translation>How female and male are written.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>How many.</translation>
    </message>
    <message>
        <source>How often a block is tried again with a new process after a failure.</source>
        <translation>How often a block is tried again with a new process after a failure.</translation>
    </message>
    <message>
        <source>How the colour is written.</source>
        <translation>How the colour is written.</translation>
    </message>
    <message>
        <source>How the currency is written.</source>
        <translation>How the currency is written.</translation>
    </message>
    <message>
        <source>How the digest is written as text.</source>
        <translation>How the digest is written as text.</translation>
    </message>
    <message>
        <source>How the month is written.</source>
        <translation>How the month is written.</translation>
    </message>
    <message>
        <source>How the result is written as text.</source>
        <translation>How the result is written as text.</translation>
    </message>
    <message>
        <source>How the token is written as text.</source>
        <translation>How the token is written as text.</translation>
    </message>
    <message>
        <source>How the value is made uniform before it is used as key input.</source>
        <translation>How the value is made uniform before it is used as key input.</translation>
    </message>
    <message>
        <source>Keeps a public prefix of letters such as sk_live_.</source>
        <translation>Keeps a public prefix of letters such as sk_live_.</translation>
    </message>
    <message>
        <source>Keeps the country calling code of an international number.</source>
        <translation>Keeps the country calling code of an international number.</translation>
    </message>
    <message>
        <source>Keeps the first three bytes.</source>
        <translation>Keeps the first three bytes.</translation>
    </message>
    <message>
        <source>Keeps the last four digits.</source>
        <translation>Keeps the last four digits.</translation>
    </message>
    <message>
        <source>Keeps the letter in front.</source>
        <translation>Keeps the letter in front.</translation>
    </message>
    <message>
        <source>Keeps the name of the host.</source>
        <translation>Keeps the name of the host.</translation>
    </message>
    <message>
        <source>Keeps the real domain.</source>
        <translation>Keeps the real domain.</translation>
    </message>
    <message>
        <source>Keeps what stands behind the last dot.</source>
        <translation>Keeps what stands behind the last dot.</translation>
    </message>
    <message>
        <source>Key of the row, the same columns for both ends.</source>
        <translation>Key of the row, the same columns for both ends.</translation>
    </message>
    <message>
        <source>Keys whose leaves stay.</source>
        <translation>Keys whose leaves stay.</translation>
    </message>
    <message>
        <source>Kind of file; auto gives one of the kind the value is, empty otherwise.</source>
        <translation>Kind of file; auto gives one of the kind the value is, empty otherwise.</translation>
    </message>
    <message>
        <source>Labels that are not used.</source>
        <translation>Labels that are not used.</translation>
    </message>
    <message>
        <source>Language and country of names and addresses.</source>
        <translation>Language and country of names and addresses.</translation>
    </message>
    <message>
        <source>Largest amount.</source>
        <translation>Largest amount.</translation>
    </message>
    <message>
        <source>Largest lower bound of numbers.</source>
        <translation>Largest lower bound of numbers.</translation>
    </message>
    <message>
        <source>Largest number that stays; without it there is no limit.</source>
        <translation>Largest number that stays; without it there is no limit.</translation>
    </message>
    <message>
        <source>Largest number.</source>
        <translation>Largest number.</translation>
    </message>
    <message>
        <source>Largest number; without it the largest of the type.</source>
        <translation>Largest number; without it the largest of the type.</translation>
    </message>
    <message>
        <source>Largest result; without it there is no bound.</source>
        <translation>Largest result; without it there is no bound.</translation>
    </message>
    <message>
        <source>Largest shift.</source>
        <translation>Largest shift.</translation>
    </message>
    <message>
        <source>Last day of a start.</source>
        <translation>Last day of a start.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Last day.</translation>
    </message>
    <message>
        <source>Last lower bound of days and times.</source>
        <translation>Last lower bound of days and times.</translation>
    </message>
    <message>
        <source>Last year.</source>
        <translation>Last year.</translation>
    </message>
    <message>
        <source>Latest time.</source>
        <translation>Latest time.</translation>
    </message>
    <message>
        <source>Least age in years.</source>
        <translation>Least age in years.</translation>
    </message>
    <message>
        <source>Least distance in days.</source>
        <translation>Least distance in days.</translation>
    </message>
    <message>
        <source>Least distance in metres.</source>
        <translation>Least distance in metres.</translation>
    </message>
    <message>
        <source>Least number of bytes.</source>
        <translation>Least number of bytes.</translation>
    </message>
    <message>
        <source>Least number of characters.</source>
        <translation>Least number of characters.</translation>
    </message>
    <message>
        <source>Least number of elements.</source>
        <translation>Least number of elements.</translation>
    </message>
    <message>
        <source>Least number of sentences.</source>
        <translation>Least number of sentences.</translation>
    </message>
    <message>
        <source>Least number of words.</source>
        <translation>Least number of words.</translation>
    </message>
    <message>
        <source>Least share of the number it moves by, 0 to 1.</source>
        <translation>Least share of the number it moves by, 0 to 1.</translation>
    </message>
    <message>
        <source>Letters shown of the part before the @.</source>
        <translation>Letters shown of the part before the @.</translation>
    </message>
    <message>
        <source>Lines key=function: leaves under the key are masked by it.</source>
        <translation>Lines key=function: leaves under the key are masked by it.</translation>
    </message>
    <message>
        <source>Lines original=result in the text form of the type.</source>
        <translation>Lines original=result in the text form of the type.</translation>
    </message>
    <message>
        <source>List of the locale that words come from.</source>
        <translation>List of the locale that words come from.</translation>
    </message>
    <message>
        <source>Longest address; a shorter column shortens further.</source>
        <translation>Longest address; a shorter column shortens further.</translation>
    </message>
    <message>
        <source>Longest period in days.</source>
        <translation>Longest period in days.</translation>
    </message>
    <message>
        <source>Longest result in characters; 0 for the column&apos;s own.</source>
        <translation>Longest result in characters; 0 for the column&apos;s own.</translation>
    </message>
    <message>
        <source>Longest result.</source>
        <translation>Longest result.</translation>
    </message>
    <message>
        <source>Longest span in seconds.</source>
        <translation>Longest span in seconds.</translation>
    </message>
    <message>
        <source>Longest token.</source>
        <translation>Longest token.</translation>
    </message>
    <message>
        <source>Masks every element of an array by another function.</source>
        <translation>Masks every element of an array by another function.</translation>
    </message>
    <message>
        <source>Masks every text and number of a document; keys, order and layout stay.</source>
        <translation>Masks every text and number of a document; keys, order and layout stay.</translation>
    </message>
    <message>
        <source>Milliseconds without an answer after which it has failed.</source>
        <translation>Milliseconds without an answer after which it has failed.</translation>
    </message>
    <message>
        <source>Moves a floating-point number by a share of itself.</source>
        <translation>Moves a floating-point number by a share of itself.</translation>
    </message>
    <message>
        <source>Moves a number with decimals by a share of itself.</source>
        <translation>Moves a number with decimals by a share of itself.</translation>
    </message>
    <message>
        <source>Moves a place by a distance of a range, always the same for the same place.</source>
        <translation>Moves a place by a distance of a range, always the same for the same place.</translation>
    </message>
    <message>
        <source>Moves a whole number by a share of itself.</source>
        <translation>Moves a whole number by a share of itself.</translation>
    </message>
    <message>
        <source>Moves all dates by the distance of two given days, so that old data looks fresh; hides nothing from who knows the distance.</source>
        <translation>Moves all dates by the distance of two given days, so that old data looks fresh; hides nothing from who knows the distance.</translation>
    </message>
    <message>
        <source>Moves dates by a secret number of days: the same for all rows, or with seed_columns for all rows of one entity.</source>
        <translation>Moves dates by a secret number of days: the same for all rows, or with seed_columns for all rows of one entity.</translation>
    </message>
    <message>
        <source>Moves each date by a number of days of its own.</source>
        <translation>Moves each date by a number of days of its own.</translation>
    </message>
    <message>
        <source>Name, or code of ISO 3166 in letters or digits.</source>
        <translation>Name, or code of ISO 3166 in letters or digits.</translation>
    </message>
    <message>
        <source>No value stays as it is, at twice the time; without it one in a million may.</source>
        <translation>No value stays as it is, at twice the time; without it one in a million may.</translation>
    </message>
    <message>
        <source>Northern border.</source>
        <translation>Northern border.</translation>
    </message>
    <message>
        <source>Number of paragraphs.</source>
        <translation>Number of paragraphs.</translation>
    </message>
    <message>
        <source>Numbers beyond a limit become the limit.</source>
        <translation>Numbers beyond a limit become the limit.</translation>
    </message>
    <message>
        <source>One label of the enumeration type.</source>
        <translation>One label of the enumeration type.</translation>
    </message>
    <message>
        <source>One made-up address over several columns: city, postal code, state, country, coordinates and time zone agree in all rows with the same seed_columns.</source>
        <translation>One made-up address over several columns: city, postal code, state, country, coordinates and time zone agree in all rows with the same seed_columns.</translation>
    </message>
    <message>
        <source>One made-up person over several columns: name, gender, e-mail, phone and birth date agree in all rows with the same seed_columns.</source>
        <translation>One made-up person over several columns: name, gender, e-mail, phone and birth date agree in all rows with the same seed_columns.</translation>
    </message>
    <message>
        <source>One of the values a gender column holds.</source>
        <translation>One of the values a gender column holds.</translation>
    </message>
    <message>
        <source>One or more words.</source>
        <translation>One or more words.</translation>
    </message>
    <message>
        <source>One padding for each hidden character, three otherwise.</source>
        <translation>One padding for each hidden character, three otherwise.</translation>
    </message>
    <message>
        <source>One value of a list.</source>
        <translation>One value of a list.</translation>
    </message>
    <message>
        <source>Order of the names in full_name.</source>
        <translation>Order of the names in full_name.</translation>
    </message>
    <message>
        <source>Order of the names.</source>
        <translation>Order of the names.</translation>
    </message>
    <message>
        <source>Other words of the same lengths in the same layout.</source>
        <translation>Other words of the same lengths in the same layout.</translation>
    </message>
    <message>
        <source>Paragraphs without meaning.</source>
        <translation>Paragraphs without meaning.</translation>
    </message>
    <message>
        <source>Part of the original that stays where the range of ages allows it.</source>
        <translation>Part of the original that stays where the range of ages allows it.</translation>
    </message>
    <message>
        <source>Replaces addresses, numbers and names it finds inside a text; the rest can be read.</source>
        <translation>Replaces addresses, numbers and names it finds inside a text; the rest can be read.</translation>
    </message>
    <message>
        <source>Replaces every value by the same one.</source>
        <translation>Replaces every value by the same one.</translation>
    </message>
    <message>
        <source>Replaces the value by NULL.</source>
        <translation>Replaces the value by NULL.</translation>
    </message>
    <message>
        <source>Replaces the value by the default of its column; by NULL where there is none.</source>
        <translation>Replaces the value by the default of its column; by NULL where there is none.</translation>
    </message>
    <message>
        <source>Replaces the value by the empty one of its type: an empty text, 0, false, {} or [].</source>
        <translation>Replaces the value by the empty one of its type: an empty text, 0, false, {} or [].</translation>
    </message>
    <message>
        <source>Replaces values by a table you write.</source>
        <translation>Replaces values by a table you write.</translation>
    </message>
    <message>
        <source>Replaces what matches a regular expression; everything else can be read.</source>
        <translation>Replaces what matches a regular expression; everything else can be read.</translation>
    </message>
    <message>
        <source>Replaces words inside a text; everything else stays and can be read.</source>
        <translation>Replaces words inside a text; everything else stays and can be read.</translation>
    </message>
    <message>
        <source>Rounds a number to a multiple of a step.</source>
        <translation>Rounds a number to a multiple of a step.</translation>
    </message>
    <message>
        <source>Sets, deletes or masks values inside a JSON document by path.</source>
        <translation>Sets, deletes or masks values inside a JSON document by path.</translation>
    </message>
    <message>
        <source>Several functions one after the other, each on the result of the one before.</source>
        <translation>Several functions one after the other, each on the result of the one before.</translation>
    </message>
    <message>
        <source>Share of empty ranges, 0 to 1.</source>
        <translation>Share of empty ranges, 0 to 1.</translation>
    </message>
    <message>
        <source>Share of true, 0 to 1.</source>
        <translation>Share of true, 0 to 1.</translation>
    </message>
    <message>
        <source>Shortest period in days.</source>
        <translation>Shortest period in days.</translation>
    </message>
    <message>
        <source>Shortest span in seconds.</source>
        <translation>Shortest span in seconds.</translation>
    </message>
    <message>
        <source>Shows the first and last digits of a card number.</source>
        <translation>Shows the first and last digits of a card number.</translation>
    </message>
    <message>
        <source>Shows the first characters of a postal code.</source>
        <translation>Shows the first characters of a postal code.</translation>
    </message>
    <message>
        <source>Shows the first characters of an address.</source>
        <translation>Shows the first characters of an address.</translation>
    </message>
    <message>
        <source>Shows the first letter of each word of a name.</source>
        <translation>Shows the first letter of each word of a name.</translation>
    </message>
    <message>
        <source>Shows the first letters of an e-mail address.</source>
        <translation>Shows the first letters of an e-mail address.</translation>
    </message>
    <message>
        <source>Shows the last digits of a phone number.</source>
        <translation>Shows the last digits of a phone number.</translation>
    </message>
    <message>
        <source>Shows the real domain.</source>
        <translation>Shows the real domain.</translation>
    </message>
    <message>
        <source>Side of a cell in degrees.</source>
        <translation>Side of a cell in degrees.</translation>
    </message>
    <message>
        <source>Smallest amount.</source>
        <translation>Smallest amount.</translation>
    </message>
    <message>
        <source>Smallest lower bound of numbers.</source>
        <translation>Smallest lower bound of numbers.</translation>
    </message>
    <message>
        <source>Smallest number that stays; without it there is no limit.</source>
        <translation>Smallest number that stays; without it there is no limit.</translation>
    </message>
    <message>
        <source>Smallest number.</source>
        <translation>Smallest number.</translation>
    </message>
    <message>
        <source>Smallest result; without it there is no bound.</source>
        <translation>Smallest result; without it there is no bound.</translation>
    </message>
    <message>
        <source>Smallest shift.</source>
        <translation>Smallest shift.</translation>
    </message>
    <message>
        <source>Southern border.</source>
        <translation>Southern border.</translation>
    </message>
    <message>
        <source>Start or end of a period; the end lies behind the start of the same row.</source>
        <translation>Start or end of a period; the end lies behind the start of the same row.</translation>
    </message>
    <message>
        <source>Tables with function and parameters, in order.</source>
        <translation>Tables with function and parameters, in order.</translation>
    </message>
    <message>
        <source>Tables with op (set, delete, apply), path and value or function with parameters.</source>
        <translation>Tables with op (set, delete, apply), path and value or function with parameters.</translation>
    </message>
    <message>
        <source>Tables with when, function and parameters; the first whose condition holds is taken, the last has none.</source>
        <translation>Tables with when, function and parameters; the first whose condition holds is taken, the last has none.</translation>
    </message>
    <message>
        <source>Tags stay, but for what stands in quotes.</source>
        <translation>Tags stay, but for what stands in quotes.</translation>
    </message>
    <message>
        <source>Texts that stay.</source>
        <translation>Texts that stay.</translation>
    </message>
    <message>
        <source>The band a number lies in, by its lower end, its middle or a label.</source>
        <translation>The band a number lies in, by its lower end, its middle or a label.</translation>
    </message>
    <message>
        <source>The band of ages a person is in, from an age or a date of birth.</source>
        <translation>The band of ages a person is in, from an age or a date of birth.</translation>
    </message>
    <message>
        <source>The check number printed on a payment card.</source>
        <translation>The check number printed on a payment card.</translation>
    </message>
    <message>
        <source>The constant of on_error.</source>
        <translation>The constant of on_error.</translation>
    </message>
    <message>
        <source>The day it becomes.</source>
        <translation>The day it becomes.</translation>
    </message>
    <message>
        <source>The day on which people are that old.</source>
        <translation>The day on which people are that old.</translation>
    </message>
    <message>
        <source>The digest everybody gets, so that testers can log in with the test password.</source>
        <translation>The digest everybody gets, so that testers can log in with the test password.</translation>
    </message>
    <message>
        <source>The digest.</source>
        <translation>The digest.</translation>
    </message>
    <message>
        <source>The expression, in the syntax of RE2.</source>
        <translation>The expression, in the syntax of RE2.</translation>
    </message>
    <message>
        <source>The expression: characters, classes, groups, |, ? * + {m,n}.</source>
        <translation>The expression: characters, classes, groups, |, ? * + {m,n}.</translation>
    </message>
    <message>
        <source>The function for the elements.</source>
        <translation>The function for the elements.</translation>
    </message>
    <message>
        <source>The keyed function; siphash-128 is three times as fast and has 128 bits.</source>
        <translation>The keyed function; siphash-128 is three times as fast and has 128 bits.</translation>
    </message>
    <message>
        <source>The layout: digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</source>
        <translation>The layout: digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</translation>
    </message>
    <message>
        <source>The middle of the grid cell a place lies in.</source>
        <translation>The middle of the grid cell a place lies in.</translation>
    </message>
    <message>
        <source>The month a payment card expires.</source>
        <translation>The month a payment card expires.</translation>
    </message>
    <message>
        <source>The program and its arguments; found in PATH, without a shell.</source>
        <translation>The program and its arguments; found in PATH, without a shell.</translation>
    </message>
    <message>
        <source>The result differs from the value.</source>
        <translation>The result differs from the value.</translation>
    </message>
    <message>
        <source>The result differs from the value; with few values to choose from that tells what the value was not.</source>
        <translation>The result differs from the value; with few values to choose from that tells what the value was not.</translation>
    </message>
    <message>
        <source>The result for those, in the text form of the type.</source>
        <translation>The result for those, in the text form of the type.</translation>
    </message>
    <message>
        <source>The result is a multiple of it.</source>
        <translation>The result is a multiple of it.</translation>
    </message>
    <message>
        <source>The rule follows foreign keys; false where the referring columns are decided one by one.</source>
        <translation>The rule follows foreign keys; false where the referring columns are decided one by one.</translation>
    </message>
    <message>
        <source>The smallest valid file instead of the real one.</source>
        <translation>The smallest valid file instead of the real one.</translation>
    </message>
    <message>
        <source>The smallest valid file instead of what a large object holds; its number stays.</source>
        <translation>The smallest valid file instead of what a large object holds; its number stays.</translation>
    </message>
    <message>
        <source>The text, with functions like {person.last_name} in it; {{ and }} are brackets.</source>
        <translation>The text, with functions like {person.last_name} in it; {{ and }} are brackets.</translation>
    </message>
    <message>
        <source>The value encrypted with AES-SIV; who has the key can open it.</source>
        <translation>The value encrypted with AES-SIV; who has the key can open it.</translation>
    </message>
    <message>
        <source>The value in the text form of the type.</source>
        <translation>The value in the text form of the type.</translation>
    </message>
    <message>
        <source>The value where the column has no default that is the same for every row, in the text form of the type.</source>
        <translation>The value where the column has no default that is the same for every row, in the text form of the type.</translation>
    </message>
    <message>
        <source>The whole name or what it ends in.</source>
        <translation>The whole name or what it ends in.</translation>
    </message>
    <message>
        <source>True or false by chance.</source>
        <translation>True or false by chance.</translation>
    </message>
    <message>
        <source>Uses only the few numbers that are reserved for fiction.</source>
        <translation>Uses only the few numbers that are reserved for fiction.</translation>
    </message>
    <message>
        <source>Values in the text form of the type.</source>
        <translation>Values in the text form of the type.</translation>
    </message>
    <message>
        <source>Version and variant stay.</source>
        <translation>Version and variant stay.</translation>
    </message>
    <message>
        <source>Version the UUID names; all other bits are drawn.</source>
        <translation>Version the UUID names; all other bits are drawn.</translation>
    </message>
    <message>
        <source>Western border.</source>
        <translation>Western border.</translation>
    </message>
    <message>
        <source>What a text holds; a number column is the latitude unless this is longitude.</source>
        <translation>What a text holds; a number column is the latitude unless this is longitude.</translation>
    </message>
    <message>
        <source>What a value becomes that cannot be masked; fail ends the run.</source>
        <translation>What a value becomes that cannot be masked; fail ends the run.</translation>
    </message>
    <message>
        <source>What a value that is not in the table becomes.</source>
        <translation>What a value that is not in the table becomes.</translation>
    </message>
    <message>
        <source>What an external program answers: it gets a JSON string per line and gives a JSON string or null per line; an empty line asks it to flush and is answered by an empty line.</source>
        <translation>What an external program answers: it gets a JSON string per line and gives a JSON string or null per line; an empty line asks it to flush and is answered by an empty line.</translation>
    </message>
    <message>
        <source>What happens to NULL; generate makes another value for each row.</source>
        <translation>What happens to NULL; generate makes another value for each row.</translation>
    </message>
    <message>
        <source>What happens to a result that is longer than the column; fail is a case of on_error.</source>
        <translation>What happens to a result that is longer than the column; fail is a case of on_error.</translation>
    </message>
    <message>
        <source>What happens to all others; drop makes them null.</source>
        <translation>What happens to all others; drop makes them null.</translation>
    </message>
    <message>
        <source>What happens to an empty text.</source>
        <translation>What happens to an empty text.</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>What is counted.</translation>
    </message>
    <message>
        <source>What is cut off.</source>
        <translation>What is cut off.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>What is looked for.</translation>
    </message>
    <message>
        <source>What is numbered.</source>
        <translation>What is numbered.</translation>
    </message>
    <message>
        <source>What is put in its place.</source>
        <translation>What is put in its place.</translation>
    </message>
    <message>
        <source>What is put in their place.</source>
        <translation>What is put in their place.</translation>
    </message>
    <message>
        <source>What is written; label (30 - 39) and range ([30,40)) need a text column.</source>
        <translation>What is written; label (30 - 39) and range ([30,40)) need a text column.</translation>
    </message>
    <message>
        <source>What it sounds like.</source>
        <translation>What it sounds like.</translation>
    </message>
    <message>
        <source>What stands behind a name, such as Jr.</source>
        <translation>What stands behind a name, such as Jr.</translation>
    </message>
    <message>
        <source>What stands for a hidden character.</source>
        <translation>What stands for a hidden character.</translation>
    </message>
    <message>
        <source>What stays exact.</source>
        <translation>What stays exact.</translation>
    </message>
    <message>
        <source>What the column holds of the address.</source>
        <translation>What the column holds of the address.</translation>
    </message>
    <message>
        <source>What the column holds of the person.</source>
        <translation>What the column holds of the person.</translation>
    </message>
    <message>
        <source>What the column holds.</source>
        <translation>What the column holds.</translation>
    </message>
    <message>
        <source>What the number is.</source>
        <translation>What the number is.</translation>
    </message>
    <message>
        <source>Which browser.</source>
        <translation>Which browser.</translation>
    </message>
    <message>
        <source>Which end of the period the column is.</source>
        <translation>Which end of the period the column is.</translation>
    </message>
    <message>
        <source>Which first names are used.</source>
        <translation>Which first names are used.</translation>
    </message>
    <message>
        <source>Which one; the test network holds no money.</source>
        <translation>Which one; the test network holds no money.</translation>
    </message>
    <message>
        <source>Which part is hidden: the inside or both ends.</source>
        <translation>Which part is hidden: the inside or both ends.</translation>
    </message>
    <message>
        <source>Which register the number looks like.</source>
        <translation>Which register the number looks like.</translation>
    </message>
    <message>
        <source>Whole weeks only.</source>
        <translation>Whole weeks only.</translation>
    </message>
    <message>
        <source>Whose form it has.</source>
        <translation>Whose form it has.</translation>
    </message>
    <message>
        <source>Whose form it has; one common form where the states of a country differ.</source>
        <translation>Whose form it has; one common form where the states of a country differ.</translation>
    </message>
    <message>
        <source>Whose length is used.</source>
        <translation>Whose length is used.</translation>
    </message>
    <message>
        <source>Whose number it is; where a range is never issued, the number is of that.</source>
        <translation>Whose number it is; where a range is never issued, the number is of that.</translation>
    </message>
    <message>
        <source>Width of a band.</source>
        <translation>Width of a band.</translation>
    </message>
    <message>
        <source>With a building number.</source>
        <translation>With a building number.</translation>
    </message>
    <message>
        <source>With a legal form such as Inc or GmbH.</source>
        <translation>With a legal form such as Inc or GmbH.</translation>
    </message>
    <message>
        <source>With a number, or the word alone.</source>
        <translation>With a number, or the word alone.</translation>
    </message>
    <message>
        <source>With the check digit of the machine readable line.</source>
        <translation>With the check digit of the machine readable line.</translation>
    </message>
    <message>
        <source>With the code of a currency behind it, in a text.</source>
        <translation>With the code of a currency behind it, in a text.</translation>
    </message>
    <message>
        <source>Words of a list change places; other values get a word with a code.</source>
        <translation>Words of a list change places; other values get a word with a code.</translation>
    </message>
    <message>
        <source>Words that are always replaced, case ignored.</source>
        <translation>Words that are always replaced, case ignored.</translation>
    </message>
    <message>
        <source>Words to choose from instead.</source>
        <translation>Words to choose from instead.</translation>
    </message>
    <message>
        <source>Words to replace, case ignored. Use constant to replace the whole text.</source>
        <translation>Words to replace, case ignored. Use constant to replace the whole text.</translation>
    </message>
    <message>
        <source>Years of a band.</source>
        <translation>Years of a band.</translation>
    </message>
    <message>
        <source>ascii takes the marks off letters.</source>
        <translation>ascii takes the marks off letters.</translation>
    </message>
    <message>
        <source>classes (digits stay digits, capitals capitals), digits, lower, upper, letters, alnum, hex, or the characters themselves.</source>
        <translation>classes (digits stay digits, capitals capitals), digits, lower, upper, letters, alnum, hex, or the characters themselves.</translation>
    </message>
    <message>
        <source>keyed gives equal results for equal values; random another one each time, which tells nothing of the value.</source>
        <translation>keyed gives equal results for equal values; random another one each time, which tells nothing of the value.</translation>
    </message>
    <message>
        <source>luhn makes the last digit the check digit of those before it.</source>
        <translation>luhn makes the last digit the check digit of those before it.</translation>
    </message>
    <message>
        <source>mask writes what the function of a column of that kind would; tag writes [EMAIL].</source>
        <translation>mask writes what the function of a column of that kind would; tag writes [EMAIL].</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different.</source>
        <translation>suffix adds 12 letters and digits of the key, so that different values stay different.</translation>
    </message>
    <message>
        <source>Digits.</source>
        <translation>Digits.</translation>
    </message>
    <message>
        <source>A key of a key-value service, in any column or value: each part by its own function, so that it agrees with the key itself.</source>
        <translation>A key of a key-value service, in any column or value: each part by its own function, so that it agrees with the key itself.</translation>
    </message>
    <message>
        <source>A text made from masked columns of the same row: search keys, slugs, checksums.</source>
        <translation>A text made from masked columns of the same row: search keys, slugs, checksums.</translation>
    </message>
    <message>
        <source>An SQL expression over the masked row, computed by the database of the image, never by the source.</source>
        <translation>An SQL expression over the masked row, computed by the database of the image, never by the source.</translation>
    </message>
    <message>
        <source>An encoded value: decoded, masked by another function and encoded again.</source>
        <translation>An encoded value: decoded, masked by another function and encoded again.</translation>
    </message>
    <message>
        <source>Column of the row; numbers begin anew for each of its values.</source>
        <translation>Column of the row; numbers begin anew for each of its values.</translation>
    </message>
    <message>
        <source>Columns, &apos;texts&apos;, numbers, operators, CASE, CAST and functions that only compute, like upper(left(last_name, 3)) || &apos;-&apos; || id.</source>
        <translation>Columns, &apos;texts&apos;, numbers, operators, CASE, CAST and functions that only compute, like upper(left(last_name, 3)) || &apos;-&apos; || id.</translation>
    </message>
    <message>
        <source>First column of the foreign key, where there is more than one.</source>
        <translation>First column of the foreign key, where there is more than one.</translation>
    </message>
    <message>
        <source>First column of the foreign key; with dots on to the parent&apos;s own parent, like order_id.customer_id.</source>
        <translation>First column of the foreign key; with dots on to the parent&apos;s own parent, like order_id.customer_id.</translation>
    </message>
    <message>
        <source>Form of the whole text.</source>
        <translation>Form of the whole text.</translation>
    </message>
    <message>
        <source>From one number to the next; not 0.</source>
        <translation>From one number to the next; not 0.</translation>
    </message>
    <message>
        <source>How the value is encoded.</source>
        <translation>How the value is encoded.</translation>
    </message>
    <message>
        <source>Its column; count needs none.</source>
        <translation>Its column; count needs none.</translation>
    </message>
    <message>
        <source>Leaves keys, members or fields out by their value; others are masked.</source>
        <translation>Leaves keys, members or fields out by their value; others are masked.</translation>
    </message>
    <message>
        <source>Lines field=function; the name may hold * and ?, and the first that fits is taken.</source>
        <translation>Lines field=function; the name may hold * and ?, and the first that fits is taken.</translation>
    </message>
    <message>
        <source>Lines part=function, one for every part.</source>
        <translation>Lines part=function, one for every part.</translation>
    </message>
    <message>
        <source>Members of a set, sorted set or list, by another function.</source>
        <translation>Members of a set, sorted set or list, by another function.</translation>
    </message>
    <message>
        <source>Numbers in the order in which rows are stored in the image.</source>
        <translation>Numbers in the order in which rows are stored in the image.</translation>
    </message>
    <message>
        <source>Only values of more bytes.</source>
        <translation>Only values of more bytes.</translation>
    </message>
    <message>
        <source>Only values that fit, with * and ?; empty for all.</source>
        <translation>Only values that fit, with * and ?; empty for all.</translation>
    </message>
    <message>
        <source>Scores of a sorted set stay; otherwise they become 1, 2, 3, in the same order.</source>
        <translation>Scores of a sorted set stay; otherwise they become 1, 2, 3, in the same order.</translation>
    </message>
    <message>
        <source>Texts with a number in them, in the order of rows in the image.</source>
        <translation>Texts with a number in them, in the order of rows in the image.</translation>
    </message>
    <message>
        <source>The column of the row at the end of the path.</source>
        <translation>The column of the row at the end of the path.</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>The first number.</translation>
    </message>
    <message>
        <source>The function for the members.</source>
        <translation>The function for the members.</translation>
    </message>
    <message>
        <source>The function for what is encoded.</source>
        <translation>The function for what is encoded.</translation>
    </message>
    <message>
        <source>The function for what is not left out.</source>
        <translation>The function for what is not left out.</translation>
    </message>
    <message>
        <source>The key with its parts in brackets, like session:{id}:cart; what does not fit becomes a code.</source>
        <translation>The key with its parts in brackets, like session:{id}:cart; what does not fit becomes a code.</translation>
    </message>
    <message>
        <source>The masked value of a column of the row that this row refers to.</source>
        <translation>The masked value of a column of the row that this row refers to.</translation>
    </message>
    <message>
        <source>The table whose rows refer to this one.</source>
        <translation>The table whose rows refer to this one.</translation>
    </message>
    <message>
        <source>The text, like C-####; the one group of # becomes the number, with at least as many digits.</source>
        <translation>The text, like C-####; the one group of # becomes the number, with at least as many digits.</translation>
    </message>
    <message>
        <source>The text, with columns like {last_name|lower|slug} in it; {{ and }} are brackets. Forms: lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</source>
        <translation>The text, with columns like {last_name|lower|slug} in it; {{ and }} are brackets. Forms: lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</translation>
    </message>
    <message>
        <source>Values of a hash or stream whose fields have no fixed names: by the name of the field.</source>
        <translation>Values of a hash or stream whose fields have no fixed names: by the name of the field.</translation>
    </message>
    <message>
        <source>What happens to all others: a code, or the field is left out.</source>
        <translation>What happens to all others: a code, or the field is left out.</translation>
    </message>
    <message>
        <source>What the masked rows of another table that refer to the row sum up to.</source>
        <translation>What the masked rows of another table that refer to the row sum up to.</translation>
    </message>
    <message>
        <source>Without any row, sum and count give 0, min and max NULL.</source>
        <translation>Without any row, sum and count give 0, min and max NULL.</translation>
    </message>
    <message>
        <source>What happens to a result that the column of the source holds as well: report counts it, forbid draws again and is a case of on_error where that is no help.</source>
        <translation>What happens to a result that the column of the source holds as well: report counts it, forbid draws again and is a case of on_error where that is no help.</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix adds 12 letters and digits of the key, so that different values stay different; retry draws again while a result was given before in the run, so results depend on the order of the rows.</translation>
    </message>
    <message>
        <source>suffix adds a dash and 12 letters and digits of the key; segment adds a ~ and the value with its runs of digits and letters permuted, so different texts stay different for certain and in short columns too; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix adds a dash and 12 letters and digits of the key; segment adds a ~ and the value with its runs of digits and letters permuted, so different texts stay different for certain and in short columns too; retry draws again while a result was given before in the run, so results depend on the order of the rows.</translation>
    </message>
    <message>
        <source>%1 It is new since the last snapshot.</source>
        <translation>%1 It is new since the last snapshot.</translation>
    </message>
    <message>
        <source>%1 after COPY stores the data in a second layer.</source>
        <translation>%1 after COPY stores the data in a second layer.</translation>
    </message>
    <message>
        <source>%1 can be read by everybody who has the image.</source>
        <translation>%1 can be read by everybody who has the image.</translation>
    </message>
    <message>
        <source>%1 can give two rows the same value and the column is unique.</source>
        <translation>%1 can give two rows the same value and the column is unique.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 cannot be &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be taken from a column.</source>
        <translation>%1 cannot be taken from a column.</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of partitioned or inherited tables.</source>
        <translation>%1 cannot compute columns of partitioned or inherited tables.</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of tables that belong to extensions.</source>
        <translation>%1 cannot compute columns of tables that belong to extensions.</translation>
    </message>
    <message>
        <source>%1 cannot stand here in %2.</source>
        <translation>%1 cannot stand here in %2.</translation>
    </message>
    <message>
        <source>%1 cannot stand inside %2.</source>
        <translation>%1 cannot stand inside %2.</translation>
    </message>
    <message>
        <source>%1 does not mask %2.</source>
        <translation>%1 does not mask %2.</translation>
    </message>
    <message>
        <source>%1 gives NULL and the column is NOT NULL.</source>
        <translation>%1 gives NULL and the column is NOT NULL.</translation>
    </message>
    <message>
        <source>%1 gives a value that %2 does not have.</source>
        <translation>%1 gives a value that %2 does not have.</translation>
    </message>
    <message>
        <source>%1 gives no such part for %2.</source>
        <translation>%1 gives no such part for %2.</translation>
    </message>
    <message>
        <source>%1 gives values that %2 does not take (%3 of %4 tried).</source>
        <translation>%1 gives values that %2 does not take (%3 of %4 tried).</translation>
    </message>
    <message>
        <source>%1 gives values that %2 refuses (%3 of %4 tried).</source>
        <translation>%1 gives values that %2 refuses (%3 of %4 tried).</translation>
    </message>
    <message>
        <source>%1 has %2 different results in %3, too few to give each of about %4 rows one of its own.</source>
        <translation>%1 has %2 different results in %3, too few to give each of about %4 rows one of its own.</translation>
    </message>
    <message>
        <source>%1 has %2 random bits in %3, too few to keep %4 rows different.</source>
        <translation>%1 has %2 random bits in %3, too few to keep %4 rows different.</translation>
    </message>
    <message>
        <source>%1 has a foreign key to %2 (%3), which is left out.</source>
        <translation>%1 has a foreign key to %2 (%3), which is left out.</translation>
    </message>
    <message>
        <source>%1 has no column %2 whose values could be covered.</source>
        <translation>%1 has no column %2 whose values could be covered.</translation>
    </message>
    <message>
        <source>%1 has no effect on an image that has its database already.</source>
        <translation>%1 has no effect on an image that has its database already.</translation>
    </message>
    <message>
        <source>%1 has no effect: the database of the image computes the column for every row.</source>
        <translation>%1 has no effect: the database of the image computes the column for every row.</translation>
    </message>
    <message>
        <source>%1 has no foreign key %2.</source>
        <translation>%1 has no foreign key %2.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type in an entry.</source>
        <translation>%1 has no key &quot;%2&quot; of this type in an entry.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type.</source>
        <translation>%1 has no key &quot;%2&quot; of this type.</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;.</source>
        <translation>%1 has no parameter &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is another image tomorrow, perhaps of another major version.</source>
        <translation>%1 is another image tomorrow, perhaps of another major version.</translation>
    </message>
    <message>
        <source>%1 is computed by the database of the image.</source>
        <translation>%1 is computed by the database of the image.</translation>
    </message>
    <message>
        <source>%1 is generated.</source>
        <translation>%1 is generated.</translation>
    </message>
    <message>
        <source>%1 is made from a column that is made from this one.</source>
        <translation>%1 is made from a column that is made from this one.</translation>
    </message>
    <message>
        <source>%1 is made from columns that are made from this one.</source>
        <translation>%1 is made from columns that are made from this one.</translation>
    </message>
    <message>
        <source>%1 is no Dockerfile instruction.</source>
        <translation>%1 is no Dockerfile instruction.</translation>
    </message>
    <message>
        <source>%1 is not understood by every builder.</source>
        <translation>%1 is not understood by every builder.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 is out of range.</translation>
    </message>
    <message>
        <source>%1 lies in a VOLUME: every container copies it at its start.</source>
        <translation>%1 lies in a VOLUME: every container copies it at its start.</translation>
    </message>
    <message>
        <source>%1 looks at %2, a generated column, which is not in the stream of rows.</source>
        <translation>%1 looks at %2, a generated column, which is not in the stream of rows.</translation>
    </message>
    <message>
        <source>%1 looks at %2, which the database of the image computes later.</source>
        <translation>%1 looks at %2, which the database of the image computes later.</translation>
    </message>
    <message>
        <source>%1 looks at a column &quot;%2&quot; that the table does not have.</source>
        <translation>%1 looks at a column &quot;%2&quot; that the table does not have.</translation>
    </message>
    <message>
        <source>%1 looks at its own column, which has no value yet.</source>
        <translation>%1 looks at its own column, which has no value yet.</translation>
    </message>
    <message>
        <source>%1 makes its result from the value itself, so no engine changes it.</source>
        <translation>%1 makes its result from the value itself, so no engine changes it.</translation>
    </message>
    <message>
        <source>%1 must be %2, not a %3.</source>
        <translation>%1 must be %2, not a %3.</translation>
    </message>
    <message>
        <source>%1 must name at least one word.</source>
        <translation>%1 must name at least one word.</translation>
    </message>
    <message>
        <source>%1 needs %2 characters and %3 has %4.</source>
        <translation>%1 needs %2 characters and %3 has %4.</translation>
    </message>
    <message>
        <source>%1 needs 1 to 64 entries.</source>
        <translation>%1 needs 1 to 64 entries.</translation>
    </message>
    <message>
        <source>%1 needs a database that computes it.</source>
        <translation>%1 needs a database that computes it.</translation>
    </message>
    <message>
        <source>%1 needs otherwise, for rows whose column holds nothing that fits.</source>
        <translation>%1 needs otherwise, for rows whose column holds nothing that fits.</translation>
    </message>
    <message>
        <source>%1 needs the parameter &quot;%2&quot;.</source>
        <translation>%1 needs the parameter &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 stands before the first FROM.</source>
        <translation>%1 stands before the first FROM.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, line %2, column %3: %4.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be taken from a column inside %3.</source>
        <translation>%1: %2 cannot be taken from a column inside %3.</translation>
    </message>
    <message>
        <source>%1: %2 cannot stand in the parameters of an entry.</source>
        <translation>%1: %2 cannot stand in the parameters of an entry.</translation>
    </message>
    <message>
        <source>%1: %2 has no column &quot;%3&quot;.</source>
        <translation>%1: %2 has no column &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1: a run remembers at most %2 values of a column and this one has about %3.</source>
        <translation>%1: a run remembers at most %2 values of a column and this one has about %3.</translation>
    </message>
    <message>
        <source>%1: collision_with_source looks at whole values of one function, not at cases or the elements of an array.</source>
        <translation>%1: collision_with_source looks at whole values of one function, not at cases or the elements of an array.</translation>
    </message>
    <message>
        <source>%1: each of %2 must be written name=function.</source>
        <translation>%1: each of %2 must be written name=function.</translation>
    </message>
    <message>
        <source>%1: step must not be 0.</source>
        <translation>%1: step must not be 0.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source cannot stand inside %2.</source>
        <translation>%1: unique = &quot;retry&quot; and collision_with_source cannot stand inside %2.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source need the columns of a database.</source>
        <translation>%1: unique = &quot;retry&quot; and collision_with_source need the columns of a database.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; does not look into arrays.</source>
        <translation>%1: unique = &quot;retry&quot; does not look into arrays.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; draws again, and this function draws nothing.</source>
        <translation>%1: unique = &quot;retry&quot; draws again, and this function draws nothing.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; is refused because nobody knows before the run how many different results there are in %2.</source>
        <translation>%1: unique = &quot;retry&quot; is refused because nobody knows before the run how many different results there are in %2.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; is made from the value of the column, which this rule does not use.</source>
        <translation>%1: unique = &quot;segment&quot; is made from the value of the column, which this rule does not use.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; needs room for the longest value, and max_length leaves less.</source>
        <translation>%1: unique = &quot;segment&quot; needs room for the longest value, and max_length leaves less.</translation>
    </message>
    <message>
        <source>A generated column cannot be masked; the database computes it.</source>
        <translation>A generated column cannot be masked; the database computes it.</translation>
    </message>
    <message>
        <source>A partition or child of %1 cannot be left out alone.</source>
        <translation>A partition or child of %1 cannot be left out alone.</translation>
    </message>
    <message>
        <source>A pinned row of %1</source>
        <translation>A pinned row of %1</translation>
    </message>
    <message>
        <source>A value of the column stands in the schema: in %1 of %2, which is part of the image as it is.</source>
        <translation>A value of the column stands in the schema: in %1 of %2, which is part of the image as it is.</translation>
    </message>
    <message>
        <source>Add HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</source>
        <translation>Add HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</translation>
    </message>
    <message>
        <source>Add otherwise with a value.</source>
        <translation>Add otherwise with a value.</translation>
    </message>
    <message>
        <source>An entry has function, parameters and, in a case, when.</source>
        <translation>An entry has function, parameters and, in a case, when.</translation>
    </message>
    <message>
        <source>An expression of %1, relation %2</source>
        <translation>An expression of %1, relation %2</translation>
    </message>
    <message>
        <source>An operation has no key &quot;%1&quot;.</source>
        <translation>An operation has no key &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>An operation is set (with value), delete or apply.</source>
        <translation>An operation is set (with value), delete or apply.</translation>
    </message>
    <message>
        <source>Break the circle: name a column that is masked by its own value.</source>
        <translation>Break the circle: name a column that is masked by its own value.</translation>
    </message>
    <message>
        <source>Change it in the source, or see that the value tells nothing of anybody.</source>
        <translation>Change it in the source, or see that the value tells nothing of anybody.</translation>
    </message>
    <message>
        <source>Choose a function whose results pass it.</source>
        <translation>Choose a function whose results pass it.</translation>
    </message>
    <message>
        <source>Choose a function.</source>
        <translation>Choose a function.</translation>
    </message>
    <message>
        <source>Choose another mode.</source>
        <translation>Choose another mode.</translation>
    </message>
    <message>
        <source>Choose rows of it, or let a relation bring its rows as children.</source>
        <translation>Choose rows of it, or let a relation bring its rows as children.</translation>
    </message>
    <message>
        <source>Copy the folder above it: COPY --from=donor /decant/ /decant/.</source>
        <translation>Copy the folder above it: COPY --from=donor /decant/ /decant/.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the relation.</source>
        <translation>Correct the name, or remove the relation.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Correct the name.</translation>
    </message>
    <message>
        <source>Dates take part = &quot;birth_date&quot;, numbers latitude or longitude, texts all others.</source>
        <translation>Dates take part = &quot;birth_date&quot;, numbers latitude or longitude, texts all others.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Did you mean &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>End the last stage with USER postgres: then nothing has to change owners at the start.</source>
        <translation>End the last stage with USER postgres: then nothing has to change owners at the start.</translation>
    </message>
    <message>
        <source>End with a case without when.</source>
        <translation>End with a case without when.</translation>
    </message>
    <message>
        <source>FROM names no base image.</source>
        <translation>FROM names no base image.</translation>
    </message>
    <message>
        <source>Fetch what needs it before the build and copy the result.</source>
        <translation>Fetch what needs it before the build and copy the result.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Give it another name.</translation>
    </message>
    <message>
        <source>Give it the same function and key_domain, so that both agree.</source>
        <translation>Give it the same function and key_domain, so that both agree.</translation>
    </message>
    <message>
        <source>Here-documents are not understood by every builder.</source>
        <translation>Here-documents are not understood by every builder.</translation>
    </message>
    <message>
        <source>Inside a document there is no row to look at.</source>
        <translation>Inside a document there is no row to look at.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>It is one of: %1.</translation>
    </message>
    <message>
        <source>It lies between %1 and %2.</source>
        <translation>It lies between %1 and %2.</translation>
    </message>
    <message>
        <source>It masks: %1.</source>
        <translation>It masks: %1.</translation>
    </message>
    <message>
        <source>It masks: arrays.</source>
        <translation>It masks: arrays.</translation>
    </message>
    <message>
        <source>It needs a tenth more than there are rows: widen its range or length, or use %1.</source>
        <translation>It needs a tenth more than there are rows: widen its range or length, or use %1.</translation>
    </message>
    <message>
        <source>Keep it with a reason, or choose a function.</source>
        <translation>Keep it with a reason, or choose a function.</translation>
    </message>
    <message>
        <source>Keep it, or mask what identifies people in other columns.</source>
        <translation>Keep it, or mask what identifies people in other columns.</translation>
    </message>
    <message>
        <source>Keep the column with a reason, or set it to NULL where that is allowed.</source>
        <translation>Keep the column with a reason, or set it to NULL where that is allowed.</translation>
    </message>
    <message>
        <source>Keep the data outside of every VOLUME, at /decant/pgdata, and set PGDATA to it.</source>
        <translation>Keep the data outside of every VOLUME, at /decant/pgdata, and set PGDATA to it.</translation>
    </message>
    <message>
        <source>Large objects are taken as a whole or not at all.</source>
        <translation>Large objects are taken as a whole or not at all.</translation>
    </message>
    <message>
        <source>Leave it out: what the image needs to start must not be secret.</source>
        <translation>Leave it out: what the image needs to start must not be secret.</translation>
    </message>
    <message>
        <source>Look at the columns it is computed from.</source>
        <translation>Look at the columns it is computed from.</translation>
    </message>
    <message>
        <source>Look at the columns that one is made from.</source>
        <translation>Look at the columns that one is made from.</translation>
    </message>
    <message>
        <source>Mask it, too: scramble.characters, json.path or set_null.</source>
        <translation>Mask it, too: scramble.characters, json.path or set_null.</translation>
    </message>
    <message>
        <source>Mask its columns with functions that keep values different.</source>
        <translation>Mask its columns with functions that keep values different.</translation>
    </message>
    <message>
        <source>Masked values may collide under the exclusion constraint %1.</source>
        <translation>Masked values may collide under the exclusion constraint %1.</translation>
    </message>
    <message>
        <source>Name a column of this table.</source>
        <translation>Name a column of this table.</translation>
    </message>
    <message>
        <source>Name one, with its exact version.</source>
        <translation>Name one, with its exact version.</translation>
    </message>
    <message>
        <source>Name the column that says whose row it is, seed_columns = [&quot;id&quot;] for example, in all columns of the record.</source>
        <translation>Name the column that says whose row it is, seed_columns = [&quot;id&quot;] for example, in all columns of the record.</translation>
    </message>
    <message>
        <source>Name the column whose values are wanted.</source>
        <translation>Name the column whose values are wanted.</translation>
    </message>
    <message>
        <source>Name the columns it is to be made from.</source>
        <translation>Name the columns it is to be made from.</translation>
    </message>
    <message>
        <source>Name the exact version, for example postgres:15.18, or a digest.</source>
        <translation>Name the exact version, for example postgres:15.18, or a digest.</translation>
    </message>
    <message>
        <source>Name the first column of a foreign key of this table.</source>
        <translation>Name the first column of a foreign key of this table.</translation>
    </message>
    <message>
        <source>Name the table as schema.table, and in via the first column of its foreign key.</source>
        <translation>Name the table as schema.table, and in via the first column of its foreign key.</translation>
    </message>
    <message>
        <source>No function of the catalogue was found whose values pass; keep the column with a reason, or change the constraint.</source>
        <translation>No function of the catalogue was found whose values pass; keep the column with a reason, or change the constraint.</translation>
    </message>
    <message>
        <source>No taken row leads to this table, so it stays empty.</source>
        <translation>No taken row leads to this table, so it stays empty.</translation>
    </message>
    <message>
        <source>Only ARG may stand there: move it into a stage.</source>
        <translation>Only ARG may stand there: move it into a stage.</translation>
    </message>
    <message>
        <source>Other tables refer to the column, and its masked value does not depend on the value alone, so they could not follow.</source>
        <translation>Other tables refer to the column, and its masked value does not depend on the value alone, so they could not follow.</translation>
    </message>
    <message>
        <source>PGDATA lies in a VOLUME: what the build writes there is lost.</source>
        <translation>PGDATA lies in a VOLUME: what the build writes there is lost.</translation>
    </message>
    <message>
        <source>Put conditions and seed columns beside json.path.</source>
        <translation>Put conditions and seed columns beside json.path.</translation>
    </message>
    <message>
        <source>Put it beside the function of the column.</source>
        <translation>Put it beside the function of the column.</translation>
    </message>
    <message>
        <source>Put it first in a chain, or in a case.</source>
        <translation>Put it first in a chain, or in a case.</translation>
    </message>
    <message>
        <source>Put the lines into a script and COPY it.</source>
        <translation>Put the lines into a script and COPY it.</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Remove %1.</translation>
    </message>
    <message>
        <source>Remove collision_with_source.</source>
        <translation>Remove collision_with_source.</translation>
    </message>
    <message>
        <source>Remove conditions, seed columns, random engine, generated values, unique = &quot;retry&quot; and collision_with_source = &quot;forbid&quot;, or use a function that is made from the value.</source>
        <translation>Remove conditions, seed columns, random engine, generated values, unique = &quot;retry&quot; and collision_with_source = &quot;forbid&quot;, or use a function that is made from the value.</translation>
    </message>
    <message>
        <source>Remove engine, or use a function that invents values.</source>
        <translation>Remove engine, or use a function that invents values.</translation>
    </message>
    <message>
        <source>Remove max_length, or use unique = &quot;suffix&quot;.</source>
        <translation>Remove max_length, or use unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Remove per.</source>
        <translation>Remove per.</translation>
    </message>
    <message>
        <source>Remove the VOLUME: the data belongs to the image.</source>
        <translation>Remove the VOLUME: the data belongs to the image.</translation>
    </message>
    <message>
        <source>Remove the decision here: it follows %1.</source>
        <translation>Remove the decision here: it follows %1.</translation>
    </message>
    <message>
        <source>Remove the decision.</source>
        <translation>Remove the decision.</translation>
    </message>
    <message>
        <source>Remove the line, or end the line before it with a backslash.</source>
        <translation>Remove the line, or end the line before it with a backslash.</translation>
    </message>
    <message>
        <source>Remove the line, or say what it references.</source>
        <translation>Remove the line, or say what it references.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Remove the line.</translation>
    </message>
    <message>
        <source>Remove the lines.</source>
        <translation>Remove the lines.</translation>
    </message>
    <message>
        <source>Remove the rule and mask the columns it is computed from.</source>
        <translation>Remove the rule and mask the columns it is computed from.</translation>
    </message>
    <message>
        <source>Remove unique, or use a function that invents values.</source>
        <translation>Remove unique, or use a function that invents values.</translation>
    </message>
    <message>
        <source>Rows of %1 refer to %2 (%3), of which no rows are taken.</source>
        <translation>Rows of %1 refer to %2 (%3), of which no rows are taken.</translation>
    </message>
    <message>
        <source>Run them in the donor, or put their statements into the source.</source>
        <translation>Run them in the donor, or put their statements into the source.</translation>
    </message>
    <message>
        <source>Scripts in /docker-entrypoint-initdb.d only run when there is no database yet.</source>
        <translation>Scripts in /docker-entrypoint-initdb.d only run when there is no database yet.</translation>
    </message>
    <message>
        <source>See whether the reason still holds.</source>
        <translation>See whether the reason still holds.</translation>
    </message>
    <message>
        <source>Set database, user and password under image in decant.toml.</source>
        <translation>Set database, user and password under image in decant.toml.</translation>
    </message>
    <message>
        <source>Set fallback to a value, or use constant.</source>
        <translation>Set fallback to a value, or use constant.</translation>
    </message>
    <message>
        <source>Set fallback, or use constant or blank.</source>
        <translation>Set fallback, or use constant or blank.</translation>
    </message>
    <message>
        <source>Set it to one value, or use a case of conditional.</source>
        <translation>Set it to one value, or use a case of conditional.</translation>
    </message>
    <message>
        <source>Set it to one value, or use conditional for kinds of rows.</source>
        <translation>Set it to one value, or use conditional for kinds of rows.</translation>
    </message>
    <message>
        <source>Set owner and mode in the donor; COPY --from keeps them.</source>
        <translation>Set owner and mode in the donor; COPY --from keeps them.</translation>
    </message>
    <message>
        <source>Set unique = &quot;suffix&quot; or &quot;segment&quot;, or use encrypt.fpe, hash.hmac or another function that keeps values different.</source>
        <translation>Set unique = &quot;suffix&quot; or &quot;segment&quot;, or use encrypt.fpe, hash.hmac or another function that keeps values different.</translation>
    </message>
    <message>
        <source>Start both stages from the same image, best by one ARG BASE.</source>
        <translation>Start both stages from the same image, best by one ARG BASE.</translation>
    </message>
    <message>
        <source>Start with FROM and a base image.</source>
        <translation>Start with FROM and a base image.</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Suggested: %1.</translation>
    </message>
    <message>
        <source>Suggested: keep (%1).</source>
        <translation>Suggested: keep (%1).</translation>
    </message>
    <message>
        <source>Take only its structure.</source>
        <translation>Take only its structure.</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows of %2.</source>
        <translation>Take only needed rows of %1, or no rows of %2.</translation>
    </message>
    <message>
        <source>Take only the structure of %1, or leave out %2 too.</source>
        <translation>Take only the structure of %1, or leave out %2 too.</translation>
    </message>
    <message>
        <source>The column belongs to %1 and is decided differently.</source>
        <translation>The column belongs to %1 and is decided differently.</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>The column is kept and holds values of %1, which is masked (%2 % of the rows looked at).</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 of the values looked at).</source>
        <translation>The column is kept and holds values of %1, which is masked (%2 of the values looked at).</translation>
    </message>
    <message>
        <source>The column is kept and quotes values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>The column is kept and quotes values of %1, which is masked (%2 % of the rows looked at).</translation>
    </message>
    <message>
        <source>The column is kept without a reason.</source>
        <translation>The column is kept without a reason.</translation>
    </message>
    <message>
        <source>The column refers to %1 and is decided differently, so the foreign key would break.</source>
        <translation>The column refers to %1 and is decided differently, so the foreign key would break.</translation>
    </message>
    <message>
        <source>The column routes rows to partitions; a masked value may belong to another one.</source>
        <translation>The column routes rows to partitions; a masked value may belong to another one.</translation>
    </message>
    <message>
        <source>The condition of %1</source>
        <translation>The condition of %1</translation>
    </message>
    <message>
        <source>The condition of %1, relation %2</source>
        <translation>The condition of %1, relation %2</translation>
    </message>
    <message>
        <source>The data comes from a stage based on %1, this one is based on %2: text indexes may be ordered differently.</source>
        <translation>The data comes from a stage based on %1, this one is based on %2: text indexes may be ordered differently.</translation>
    </message>
    <message>
        <source>The data folder itself is copied and gets the mode 0755, which PostgreSQL refuses.</source>
        <translation>The data folder itself is copied and gets the mode 0755, which PostgreSQL refuses.</translation>
    </message>
    <message>
        <source>The database of the image computes it for every row: use it alone.</source>
        <translation>The database of the image computes it for every row: use it alone.</translation>
    </message>
    <message>
        <source>The image starts as root.</source>
        <translation>The image starts as root.</translation>
    </message>
    <message>
        <source>The last stage has no HEALTHCHECK: a stack cannot wait for the database.</source>
        <translation>The last stage has no HEALTHCHECK: a stack cannot wait for the database.</translation>
    </message>
    <message>
        <source>The last stage sets no USER.</source>
        <translation>The last stage sets no USER.</translation>
    </message>
    <message>
        <source>The list of %1, relation %2</source>
        <translation>The list of %1, relation %2</translation>
    </message>
    <message>
        <source>The order of %1</source>
        <translation>The order of %1</translation>
    </message>
    <message>
        <source>The order of %1, relation %2</source>
        <translation>The order of %1, relation %2</translation>
    </message>
    <message>
        <source>The pattern %1 decides about no table.</source>
        <translation>The pattern %1 decides about no table.</translation>
    </message>
    <message>
        <source>The relation %1 has the name of a foreign key of the source.</source>
        <translation>The relation %1 has the name of a foreign key of the source.</translation>
    </message>
    <message>
        <source>The relation %1 names the column %2, which %3 does not have.</source>
        <translation>The relation %1 names the column %2, which %3 does not have.</translation>
    </message>
    <message>
        <source>The relation %1 refers to %2, which the source does not have.</source>
        <translation>The relation %1 refers to %2, which the source does not have.</translation>
    </message>
    <message>
        <source>The rule looks at %1, a generated column, which is not in the stream of rows.</source>
        <translation>The rule looks at %1, a generated column, which is not in the stream of rows.</translation>
    </message>
    <message>
        <source>The rule looks at a column &quot;%1&quot; that the table does not have.</source>
        <translation>The rule looks at a column &quot;%1&quot; that the table does not have.</translation>
    </message>
    <message>
        <source>The source has no table of this name.</source>
        <translation>The source has no table of this name.</translation>
    </message>
    <message>
        <source>The subset names %1, which is no table of the source.</source>
        <translation>The subset names %1, which is no table of the source.</translation>
    </message>
    <message>
        <source>The subset names relations of %1, which is no table of the source.</source>
        <translation>The subset names relations of %1, which is no table of the source.</translation>
    </message>
    <message>
        <source>The table has no column of this name.</source>
        <translation>The table has no column of this name.</translation>
    </message>
    <message>
        <source>The type changed from %1 to %2 since the last snapshot, and the column is kept as &quot;%3&quot;.</source>
        <translation>The type changed from %1 to %2 since the last snapshot, and the column is kept as &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The value given for ARG %1 can be read in the history of the stage.</source>
        <translation>The value given for ARG %1 can be read in the history of the stage.</translation>
    </message>
    <message>
        <source>There is no FROM.</source>
        <translation>There is no FROM.</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1), which looks like %2.</source>
        <translation>There is no decision about this column (%1), which looks like %2.</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1).</source>
        <translation>There is no decision about this column (%1).</translation>
    </message>
    <message>
        <source>There is no masking function &quot;%1&quot;.</source>
        <translation>There is no masking function &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This VOLUME holds the data folder %1.</source>
        <translation>This VOLUME holds the data folder %1.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Use %1.</translation>
    </message>
    <message>
        <source>Use %1; its values pass.</source>
        <translation>Use %1; its values pass.</translation>
    </message>
    <message>
        <source>Use 1 for numbers one after the other.</source>
        <translation>Use 1 for numbers one after the other.</translation>
    </message>
    <message>
        <source>Use a function that is made from the value.</source>
        <translation>Use a function that is made from the value.</translation>
    </message>
    <message>
        <source>Use a function that keeps values different.</source>
        <translation>Use a function that keeps values different.</translation>
    </message>
    <message>
        <source>Use a longer max_length or a wider column.</source>
        <translation>Use a longer max_length or a wider column.</translation>
    </message>
    <message>
        <source>Use command for the columns it is made from.</source>
        <translation>Use command for the columns it is made from.</translation>
    </message>
    <message>
        <source>Use constant or blank.</source>
        <translation>Use constant or blank.</translation>
    </message>
    <message>
        <source>Use constant with the value.</source>
        <translation>Use constant with the value.</translation>
    </message>
    <message>
        <source>Use derive.expression or a function that is made from the value.</source>
        <translation>Use derive.expression or a function that is made from the value.</translation>
    </message>
    <message>
        <source>Use hash.hmac with max_length, or scramble.characters.</source>
        <translation>Use hash.hmac with max_length, or scramble.characters.</translation>
    </message>
    <message>
        <source>Use on_error = &quot;constant&quot; or &quot;fail&quot;, or other functions inside.</source>
        <translation>Use on_error = &quot;constant&quot; or &quot;fail&quot;, or other functions inside.</translation>
    </message>
    <message>
        <source>Use one of its labels.</source>
        <translation>Use one of its labels.</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid or another function that keeps values different.</source>
        <translation>Use permute.int, random.uuid or another function that keeps values different.</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid, hash.hmac or another function that keeps values different.</source>
        <translation>Use permute.int, random.uuid, hash.hmac or another function that keeps values different.</translation>
    </message>
    <message>
        <source>Use the function alone, or unique = &quot;suffix&quot;.</source>
        <translation>Use the function alone, or unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot; or a function that keeps values different.</source>
        <translation>Use unique = &quot;suffix&quot; or a function that keeps values different.</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot;.</source>
        <translation>Use unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore.</source>
        <translation>Whether masked values pass %1 is not known before the restore.</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore: %2</source>
        <translation>Whether masked values pass %1 is not known before the restore: %2</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over a part of the rows.</source>
        <translation>Whether masked values stay unique in the index %1 is not known before the restore: it is over a part of the rows.</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over expressions.</source>
        <translation>Whether masked values stay unique in the index %1 is not known before the restore: it is over expressions.</translation>
    </message>
    <message>
        <source>Without seed_columns the parts of a record depend on different values and do not agree.</source>
        <translation>Without seed_columns the parts of a record depend on different values and do not agree.</translation>
    </message>
    <message>
        <source>Write it like $.contact.emails[*].</source>
        <translation>Write it like $.contact.emails[*].</translation>
    </message>
    <message>
        <source>Write it like C-####.</source>
        <translation>Write it like C-####.</translation>
    </message>
    <message>
        <source>Write it without: modes can be set in the donor, files with COPY.</source>
        <translation>Write it without: modes can be set in the donor, files with COPY.</translation>
    </message>
    <message>
        <source>Write one expression of the source&apos;s SQL and nothing else.</source>
        <translation>Write one expression of the source&apos;s SQL and nothing else.</translation>
    </message>
    <message>
        <source>Write op = &quot;apply&quot; with a function, for example.</source>
        <translation>Write op = &quot;apply&quot; with a function, for example.</translation>
    </message>
    <message>
        <source>Write the entries one after the other.</source>
        <translation>Write the entries one after the other.</translation>
    </message>
    <message>
        <source>Write why its values may leave the house.</source>
        <translation>Write why its values may leave the house.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into a document.</source>
        <translation>&quot;%1&quot; is no path into a document.</translation>
    </message>
    <message>
        <source>a date like 2024-01-31</source>
        <translation>a date like 2024-01-31</translation>
    </message>
    <message>
        <source>a list of functions</source>
        <translation>a list of functions</translation>
    </message>
    <message>
        <source>a list of operations</source>
        <translation>a list of operations</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>an exclusion constraint</source>
        <translation>an exclusion constraint</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>an integer</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>chain: command cannot work on what is made from other columns.</source>
        <translation>chain: command cannot work on what is made from other columns.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>conditional: the last case has a condition, so rows of no case would keep their value.</source>
        <translation>conditional: the last case has a condition, so rows of no case would keep their value.</translation>
    </message>
    <message>
        <source>derive.aggregate: there is no foreign key, or more than one, of &quot;%1&quot; to this table.</source>
        <translation>derive.aggregate: there is no foreign key, or more than one, of &quot;%1&quot; to this table.</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>device id</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>free text</translation>
    </message>
    <message>
        <source>its partition bound</source>
        <translation>its partition bound</translation>
    </message>
    <message>
        <source>json.path needs 1 to 64 operations.</source>
        <translation>json.path needs 1 to 64 operations.</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>national id</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>other sensitive</translation>
    </message>
    <message>
        <source>parameters of an operation must be a table.</source>
        <translation>parameters of an operation must be a table.</translation>
    </message>
    <message>
        <source>password hash</source>
        <translation>password hash</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>person name</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postal code</translation>
    </message>
    <message>
        <source>ref.copy_parent: no foreign key leads along the path &quot;%1&quot;.</source>
        <translation>ref.copy_parent: no foreign key leads along the path &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>sequence.id cannot count per column in MariaDB.</source>
        <translation>sequence.id cannot count per column in MariaDB.</translation>
    </message>
    <message>
        <source>sequence.text: the pattern must have one group of # for the number.</source>
        <translation>sequence.text: the pattern must have one group of # for the number.</translation>
    </message>
    <message>
        <source>set_default cannot stand inside %1.</source>
        <translation>set_default cannot stand inside %1.</translation>
    </message>
    <message>
        <source>set_default: the default of the column, %1, is computed anew for each row.</source>
        <translation>set_default: the default of the column, %1, is computed anew for each row.</translation>
    </message>
    <message>
        <source>the CHECK of the domain %1</source>
        <translation>the CHECK of the domain %1</translation>
    </message>
    <message>
        <source>the comment of %1</source>
        <translation>the comment of %1</translation>
    </message>
    <message>
        <source>the comment of the table</source>
        <translation>the comment of the table</translation>
    </message>
    <message>
        <source>the constraint %1</source>
        <translation>the constraint %1</translation>
    </message>
    <message>
        <source>the default of %1</source>
        <translation>the default of %1</translation>
    </message>
    <message>
        <source>the domain %1</source>
        <translation>the domain %1</translation>
    </message>
    <message>
        <source>the rule of %1 does not work.</source>
        <translation>the rule of %1 does not work.</translation>
    </message>
    <message>
        <source>the server did not evaluate it (SQLSTATE %1).</source>
        <translation>the server did not evaluate it (SQLSTATE %1).</translation>
    </message>
    <message>
        <source>the values of %1 cannot be read.</source>
        <translation>the values of %1 cannot be read.</translation>
    </message>
    <message>
        <source>there are no rows to try it on.</source>
        <translation>there are no rows to try it on.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>unique = &quot;segment&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;segment&quot; makes texts and the column is %1.</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;suffix&quot; makes texts and the column is %1.</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; or &quot;segment&quot;</source>
        <translation>unique = &quot;suffix&quot; or &quot;segment&quot;</translation>
    </message>
    <message>
        <source>  %1: %2 and its indexes take about %3 compressed, %4 unpacked</source>
        <translation>  %1: %2 and its indexes take about %3 compressed, %4 unpacked</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 (%2 in shared layers counted once)</source>
        <translation>%1 (%2 in shared layers counted once)</translation>
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
        <translation>%1 and %2 differ in &apos;-&apos; and &apos;_&apos; only</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 at character %2</translation>
    </message>
    <message>
        <source>%1 belongs to a relation with &quot;references&quot;</source>
        <translation>%1 belongs to a relation with &quot;references&quot;</translation>
    </message>
    <message>
        <source>%1 does not mask parts of a value</source>
        <translation>%1 does not mask parts of a value</translation>
    </message>
    <message>
        <source>%1 has a key of its own</source>
        <translation>%1 has a key of its own</translation>
    </message>
    <message>
        <source>%1 has no meaning where no row is taken</source>
        <translation>%1 has no meaning where no row is taken</translation>
    </message>
    <message>
        <source>%1 has no meaning without %2</source>
        <translation>%1 has no meaning without %2</translation>
    </message>
    <message>
        <source>%1 is a plain name, not an address</source>
        <translation>%1 is a plain name, not an address</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 is empty</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 is greater than %2</translation>
    </message>
    <message>
        <source>%1 is no %2</source>
        <translation>%1 is no %2</translation>
    </message>
    <message>
        <source>%1 is no %2 from %3 to %4</source>
        <translation>%1 is no %2 from %3 to %4</translation>
    </message>
    <message>
        <source>%1 is no image tag</source>
        <translation>%1 is no image tag</translation>
    </message>
    <message>
        <source>%1 is no key shape</source>
        <translation>%1 is no key shape</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 is no name</translation>
    </message>
    <message>
        <source>%1 is no name of a variable</source>
        <translation>%1 is no name of a variable</translation>
    </message>
    <message>
        <source>%1 is no name of an application</source>
        <translation>%1 is no name of an application</translation>
    </message>
    <message>
        <source>%1 is no number of keys</source>
        <translation>%1 is no number of keys</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 is no port</translation>
    </message>
    <message>
        <source>%1 is no project name</source>
        <translation>%1 is no project name</translation>
    </message>
    <message>
        <source>%1 is no rule for times to live</source>
        <translation>%1 is no rule for times to live</translation>
    </message>
    <message>
        <source>%1 is no service name</source>
        <translation>%1 is no service name</translation>
    </message>
    <message>
        <source>%1 is no table name</source>
        <translation>%1 is no table name</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 is out of range</translation>
    </message>
    <message>
        <source>%1 is the name of a service already</source>
        <translation>%1 is the name of a service already</translation>
    </message>
    <message>
        <source>%1 is too small or too large</source>
        <translation>%1 is too small or too large</translation>
    </message>
    <message>
        <source>%1 means nothing for a source of this kind</source>
        <translation>%1 means nothing for a source of this kind</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 must be %2, not %3</translation>
    </message>
    <message>
        <source>%1 must be a size</source>
        <translation>%1 must be a size</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 must be at least %2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 must be between %2 and %3</translation>
    </message>
    <message>
        <source>%1 must say where the secret is</source>
        <translation>%1 must say where the secret is</translation>
    </message>
    <message>
        <source>%1 needs it</source>
        <translation>%1 needs it</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>%1 takes no identity tokens (HTTP %2)</source>
        <translation>%1 takes no identity tokens (HTTP %2)</translation>
    </message>
    <message>
        <source>%1, and cannot be pulled: %2</source>
        <translation>%1, and cannot be pulled: %2</translation>
    </message>
    <message>
        <source>%1, but the values are nothing of the kind</source>
        <translation>%1, but the values are nothing of the kind</translation>
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
        <translation>%1: there is no such option</translation>
    </message>
    <message>
        <source>%1; if it was ever committed, change it on the server too</source>
        <translation>%1; if it was ever committed, change it on the server too</translation>
    </message>
    <message>
        <source>%1; it would fit without:</source>
        <translation>%1; it would fit without:</translation>
    </message>
    <message>
        <source>%1; no credentials are stored for it</source>
        <translation>%1; no credentials are stored for it</translation>
    </message>
    <message>
        <source>%1; those of %2 were refused</source>
        <translation>%1; those of %2 were refused</translation>
    </message>
    <message>
        <source>A name has lower-case words joined by &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and &apos;/&apos; between its parts.</source>
        <translation>A name has lower-case words joined by &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and &apos;/&apos; between its parts.</translation>
    </message>
    <message>
        <source>A new key gives other masked values everywhere. To change it all the same, remove key_fingerprint from decant.toml first.</source>
        <translation>A new key gives other masked values everywhere. To change it all the same, remove key_fingerprint from decant.toml first.</translation>
    </message>
    <message>
        <source>A tag has letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128.</source>
        <translation>A tag has letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128.</translation>
    </message>
    <message>
        <source>AND, OR or the end</source>
        <translation>AND, OR or the end</translation>
    </message>
    <message>
        <source>Add a tag to the name.</source>
        <translation>Add a tag to the name.</translation>
    </message>
    <message>
        <source>Add one with `decant-cli init` or on the first page.</source>
        <translation>Add one with `decant-cli init` or on the first page.</translation>
    </message>
    <message>
        <source>Add your user to the group of the socket (docker) and log in again, or use Podman.</source>
        <translation>Add your user to the group of the socket (docker) and log in again, or use Podman.</translation>
    </message>
    <message>
        <source>Another session holds a lock, for example ALTER TABLE; try again later.</source>
        <translation>Another session holds a lock, for example ALTER TABLE; try again later.</translation>
    </message>
    <message>
        <source>Ask about the table without --key.</source>
        <translation>Ask about the table without --key.</translation>
    </message>
    <message>
        <source>Ask for the right to push to %1, or push elsewhere.</source>
        <translation>Ask for the right to push to %1, or push elsewhere.</translation>
    </message>
    <message>
        <source>Build on an engine of that architecture (a Docker context), or register an emulator with this one (package qemu-user-static).</source>
        <translation>Build on an engine of that architecture (a Docker context), or register an emulator with this one (package qemu-user-static).</translation>
    </message>
    <message>
        <source>Build the image first.</source>
        <translation>Build the image first.</translation>
    </message>
    <message>
        <source>Check files in the custom part of the service.</source>
        <translation>Check files in the custom part of the service.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the registry runs.</source>
        <translation>Check host and port, and whether the registry runs.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Check host and port.</translation>
    </message>
    <message>
        <source>Check host, port and network, and that the server runs.</source>
        <translation>Check host, port and network, and that the server runs.</translation>
    </message>
    <message>
        <source>Check image.base in decant.toml, or load the base image into the engine.</source>
        <translation>Check image.base in decant.toml, or load the base image into the engine.</translation>
    </message>
    <message>
        <source>Check its name and who may read it.</source>
        <translation>Check its name and who may read it.</translation>
    </message>
    <message>
        <source>Check the OpenSSL configuration of this machine.</source>
        <translation>Check the OpenSSL configuration of this machine.</translation>
    </message>
    <message>
        <source>Check the address, and the way there from this machine.</source>
        <translation>Check the address, and the way there from this machine.</translation>
    </message>
    <message>
        <source>Check the certificates and sslmode.</source>
        <translation>Check the certificates and sslmode.</translation>
    </message>
    <message>
        <source>Check the engine&apos;s certificates (DOCKER_CERT_PATH or the context).</source>
        <translation>Check the engine&apos;s certificates (DOCKER_CERT_PATH or the context).</translation>
    </message>
    <message>
        <source>Check the host name of the engine.</source>
        <translation>Check the host name of the engine.</translation>
    </message>
    <message>
        <source>Check the name in decant.toml.</source>
        <translation>Check the name in decant.toml.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Check the name of the database.</translation>
    </message>
    <message>
        <source>Check the name of the registry and the network.</source>
        <translation>Check the name of the registry and the network.</translation>
    </message>
    <message>
        <source>Check the name; some registries want the repository to be created first.</source>
        <translation>Check the name; some registries want the repository to be created first.</translation>
    </message>
    <message>
        <source>Check the network, and proxies before the registry.</source>
        <translation>Check the network, and proxies before the registry.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Check the permissions of the file.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Check the permissions of the folder.</translation>
    </message>
    <message>
        <source>Check the permissions of the project&apos;s folder.</source>
        <translation>Check the permissions of the project&apos;s folder.</translation>
    </message>
    <message>
        <source>Check the repository name and the tag.</source>
        <translation>Check the repository name and the tag.</translation>
    </message>
    <message>
        <source>Check the service name and pg_service.conf.</source>
        <translation>Check the service name and pg_service.conf.</translation>
    </message>
    <message>
        <source>Check the temporary folder (TMPDIR).</source>
        <translation>Check the temporary folder (TMPDIR).</translation>
    </message>
    <message>
        <source>Check the user name and its password.</source>
        <translation>Check the user name and its password.</translation>
    </message>
    <message>
        <source>Check the user name.</source>
        <translation>Check the user name.</translation>
    </message>
    <message>
        <source>Check user and password, and GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database to the user.</source>
        <translation>Check user and password, and GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database to the user.</translation>
    </message>
    <message>
        <source>Check user and password, and that the user may run INFO, SCAN, TYPE and the commands that read.</source>
        <translation>Check user and password, and that the user may run INFO, SCAN, TYPE and the commands that read.</translation>
    </message>
    <message>
        <source>Check who owns the folder.</source>
        <translation>Check who owns the folder.</translation>
    </message>
    <message>
        <source>Choose a folder that you may read with --work-dir.</source>
        <translation>Choose a folder that you may read with --work-dir.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write with --work-dir.</source>
        <translation>Choose a folder that you may write with --work-dir.</translation>
    </message>
    <message>
        <source>Choose a function that gives a value for every key.</source>
        <translation>Choose a function that gives a value for every key.</translation>
    </message>
    <message>
        <source>Choose a function that keeps different values different, such as hash.hmac.</source>
        <translation>Choose a function that keeps different values different, such as hash.hmac.</translation>
    </message>
    <message>
        <source>Choose a work folder that you may write to.</source>
        <translation>Choose a work folder that you may write to.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove that file.</source>
        <translation>Choose another folder, or remove that file.</translation>
    </message>
    <message>
        <source>Choose functions for the parts of the key that keep different values different, such as hash.hmac.</source>
        <translation>Choose functions for the parts of the key that keep different values different, such as hash.hmac.</translation>
    </message>
    <message>
        <source>Choose one with --service.</source>
        <translation>Choose one with --service.</translation>
    </message>
    <message>
        <source>Correct the %1 marked places.</source>
        <translation>Correct the %1 marked places.</translation>
    </message>
    <message>
        <source>Correct the file or log in again.</source>
        <translation>Correct the file or log in again.</translation>
    </message>
    <message>
        <source>Correct the marked place.</source>
        <translation>Correct the marked place.</translation>
    </message>
    <message>
        <source>Correct what the subset says about this table.</source>
        <translation>Correct what the subset says about this table.</translation>
    </message>
    <message>
        <source>Decide in decant.toml or on the Masking page, then run again.</source>
        <translation>Decide in decant.toml or on the Masking page, then run again.</translation>
    </message>
    <message>
        <source>Do not push this image. Its masking rules or its restore need mending first.</source>
        <translation>Do not push this image. Its masking rules or its restore need mending first.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another work folder.</source>
        <translation>Free some space on this disk, or choose another work folder.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --work-dir.</source>
        <translation>Free some space or choose another folder with --work-dir.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Free some space.</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then build again.</source>
        <translation>Free space where the engine keeps its images, then build again.</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then run again.</source>
        <translation>Free space where the engine keeps its images, then run again.</translation>
    </message>
    <message>
        <source>GRANT SELECT on the table to the user, or take only the structure of the table.</source>
        <translation>GRANT SELECT on the table to the user, or take only the structure of the table.</translation>
    </message>
    <message>
        <source>GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database and SELECT on mysql.proc to the user.</source>
        <translation>GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database and SELECT on mysql.proc to the user.</translation>
    </message>
    <message>
        <source>Give a password, or an entry in .pgpass or pg_service.conf.</source>
        <translation>Give a password, or an entry in .pgpass or pg_service.conf.</translation>
    </message>
    <message>
        <source>Give one value for each column, separated by commas.</source>
        <translation>Give one value for each column, separated by commas.</translation>
    </message>
    <message>
        <source>Give the configuration that `greenmask --config` takes.</source>
        <translation>Give the configuration that `greenmask --config` takes.</translation>
    </message>
    <message>
        <source>Give the engine the registry&apos;s authority: /etc/docker/certs.d/%1/ca.crt on the engine&apos;s machine.</source>
        <translation>Give the engine the registry&apos;s authority: /etc/docker/certs.d/%1/ca.crt on the engine&apos;s machine.</translation>
    </message>
    <message>
        <source>Give the key exactly as it was shown when it was made.</source>
        <translation>Give the key exactly as it was shown when it was made.</translation>
    </message>
    <message>
        <source>Give the project&apos;s own key; another one would give other masked values.</source>
        <translation>Give the project&apos;s own key; another one would give other masked values.</translation>
    </message>
    <message>
        <source>Grant the role CONNECT on the database.</source>
        <translation>Grant the role CONNECT on the database.</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table (and BYPASSRLS where row-level security applies), or take only the structure of the table.</source>
        <translation>Grant the role USAGE on the schema and SELECT on the table (and BYPASSRLS where row-level security applies), or take only the structure of the table.</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table, or take only the structure of the table.</source>
        <translation>Grant the role USAGE on the schema and SELECT on the table, or take only the structure of the table.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IN, BETWEEN, LIKE or ILIKE</source>
        <translation>IN, BETWEEN, LIKE or ILIKE</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>If it is meant to be reached by plain HTTP, set insecure = true for this registry.</source>
        <translation>If it is meant to be reached by plain HTTP, set insecure = true for this registry.</translation>
    </message>
    <message>
        <source>Inspect the image again.</source>
        <translation>Inspect the image again.</translation>
    </message>
    <message>
        <source>Install %1, or remove it from credsStore or credHelpers in config.json.</source>
        <translation>Install %1, or remove it from credsStore or credHelpers in config.json.</translation>
    </message>
    <message>
        <source>Install the client programs of the server, or name an image.base that has them.</source>
        <translation>Install the client programs of the server, or name an image.base that has them.</translation>
    </message>
    <message>
        <source>Install the client programs on this machine, or name another image.base.</source>
        <translation>Install the client programs on this machine, or name another image.base.</translation>
    </message>
    <message>
        <source>Install the client programs on this machine.</source>
        <translation>Install the client programs on this machine.</translation>
    </message>
    <message>
        <source>Install the package postgresql-client-%1 or newer.</source>
        <translation>Install the package postgresql-client-%1 or newer.</translation>
    </message>
    <message>
        <source>Is this the right file?</source>
        <translation>Is this the right file?</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>It has: %1.</translation>
    </message>
    <message>
        <source>It may be a read-only mirror.</source>
        <translation>It may be a read-only mirror.</translation>
    </message>
    <message>
        <source>It must write {&quot;event&quot;: &quot;result&quot;, …} as its last line.</source>
        <translation>It must write {&quot;event&quot;: &quot;result&quot;, …} as its last line.</translation>
    </message>
    <message>
        <source>Its log above says why.</source>
        <translation>Its log above says why.</translation>
    </message>
    <message>
        <source>Its replay may wait for this very reading: lower max_standby_streaming_delay there, raise &quot;max_lag&quot; of the source, or read at a quieter time.</source>
        <translation>Its replay may wait for this very reading: lower max_standby_streaming_delay there, raise &quot;max_lag&quot; of the source, or read at a quieter time.</translation>
    </message>
    <message>
        <source>Known are {date}, {time}, {version}, {git} and {hash}.</source>
        <translation>Known are {date}, {time}, {version}, {git} and {hash}.</translation>
    </message>
    <message>
        <source>Leave it out for the default.</source>
        <translation>Leave it out for the default.</translation>
    </message>
    <message>
        <source>Leave them out and set them in the project.</source>
        <translation>Leave them out and set them in the project.</translation>
    </message>
    <message>
        <source>Load the base image for that platform, or leave the platform out.</source>
        <translation>Load the base image for that platform, or leave the platform out.</translation>
    </message>
    <message>
        <source>Log in (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>Log in (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</translation>
    </message>
    <message>
        <source>Log in again (docker login %1).</source>
        <translation>Log in again (docker login %1).</translation>
    </message>
    <message>
        <source>Log in with a user and a password (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>Log in with a user and a password (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</translation>
    </message>
    <message>
        <source>Look at the engine&apos;s log.</source>
        <translation>Look at the engine&apos;s log.</translation>
    </message>
    <message>
        <source>Look with: SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</source>
        <translation>Look with: SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>Make one with `decant-cli key`.</source>
        <translation>Make one with `decant-cli key`.</translation>
    </message>
    <message>
        <source>Make such tables smaller in [service.*.subset] (mode = &quot;structure_only&quot; keeps none of their rows), or raise [budget] stack.</source>
        <translation>Make such tables smaller in [service.*.subset] (mode = &quot;structure_only&quot; keeps none of their rows), or raise [budget] stack.</translation>
    </message>
    <message>
        <source>MariaDB 10.4 or newer is needed.</source>
        <translation>MariaDB 10.4 or newer is needed.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Move it away.</translation>
    </message>
    <message>
        <source>MySQL 5.7 or newer is needed.</source>
        <translation>MySQL 5.7 or newer is needed.</translation>
    </message>
    <message>
        <source>Name a decant.toml, or make one with `decant-cli init DIR --from URI`.</source>
        <translation>Name a decant.toml, or make one with `decant-cli init DIR --from URI`.</translation>
    </message>
    <message>
        <source>Name a folder that can be written.</source>
        <translation>Name a folder that can be written.</translation>
    </message>
    <message>
        <source>Name one with --service.</source>
        <translation>Name one with --service.</translation>
    </message>
    <message>
        <source>Name the registry in insecure-registries of the engine&apos;s daemon.json.</source>
        <translation>Name the registry in insecure-registries of the engine&apos;s daemon.json.</translation>
    </message>
    <message>
        <source>No server listens on this socket: check the folder and the port.</source>
        <translation>No server listens on this socket: check the folder and the port.</translation>
    </message>
    <message>
        <source>Nothing listens there: check host and port, and whether the server runs.</source>
        <translation>Nothing listens there: check host and port, and whether the server runs.</translation>
    </message>
    <message>
        <source>Only lines of JSON belong on its standard output.</source>
        <translation>Only lines of JSON belong on its standard output.</translation>
    </message>
    <message>
        <source>Others on the way could read what is sent; use https.</source>
        <translation>Others on the way could read what is sent; use https.</translation>
    </message>
    <message>
        <source>PostgreSQL 9.6 or newer is needed.</source>
        <translation>PostgreSQL 9.6 or newer is needed.</translation>
    </message>
    <message>
        <source>Pull or load the base image first, or choose another one.</source>
        <translation>Pull or load the base image first, or choose another one.</translation>
    </message>
    <message>
        <source>Push a build first.</source>
        <translation>Push a build first.</translation>
    </message>
    <message>
        <source>Put a plain file in its place, or name the file that it leads to.</source>
        <translation>Put a plain file in its place, or name the file that it leads to.</translation>
    </message>
    <message>
        <source>Put what is yours between the lines `# &gt;&gt;&gt; own` and `# &lt;&lt;&lt; own`, or into the project; `decant-cli generate --overwrite` writes them as they are.</source>
        <translation>Put what is yours between the lines `# &gt;&gt;&gt; own` and `# &lt;&lt;&lt; own`, or into the project; `decant-cli generate --overwrite` writes them as they are.</translation>
    </message>
    <message>
        <source>Raise the limit there (nginx: client_max_body_size), or make the data smaller.</source>
        <translation>Raise the limit there (nginx: client_max_body_size), or make the data smaller.</translation>
    </message>
    <message>
        <source>Redis 6 or newer is needed.</source>
        <translation>Redis 6 or newer is needed.</translation>
    </message>
    <message>
        <source>Remove its relations.</source>
        <translation>Remove its relations.</translation>
    </message>
    <message>
        <source>Remove the file; the image itself is not touched.</source>
        <translation>Remove the file; the image itself is not touched.</translation>
    </message>
    <message>
        <source>Restrict this relation or take fewer rows, or raise &quot;memory&quot; in the subset of the project.</source>
        <translation>Restrict this relation or take fewer rows, or raise &quot;memory&quot; in the subset of the project.</translation>
    </message>
    <message>
        <source>Row-level security would hide rows from this role: use a role with BYPASSRLS or the owner, or take only the structure of the table.</source>
        <translation>Row-level security would hide rows from this role: use a role with BYPASSRLS or the owner, or take only the structure of the table.</translation>
    </message>
    <message>
        <source>Run `decant-cli build` first.</source>
        <translation>Run `decant-cli build` first.</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about it.</source>
        <translation>Run `decant-cli check` and decide about it.</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about them.</source>
        <translation>Run `decant-cli check` and decide about them.</translation>
    </message>
    <message>
        <source>Run `decant-cli refresh` to take a new one.</source>
        <translation>Run `decant-cli refresh` to take a new one.</translation>
    </message>
    <message>
        <source>Run it in a terminal with DECANT_OUTPUT set to an empty folder.</source>
        <translation>Run it in a terminal with DECANT_OUTPUT set to an empty folder.</translation>
    </message>
    <message>
        <source>Run the helper by hand to see what it needs, or log in again.</source>
        <translation>Run the helper by hand to see what it needs, or log in again.</translation>
    </message>
    <message>
        <source>Run the password command of the project in a terminal.</source>
        <translation>Run the password command of the project in a terminal.</translation>
    </message>
    <message>
        <source>SHA-256 is %1, the manifest says %2</source>
        <translation>SHA-256 is %1, the manifest says %2</translation>
    </message>
    <message>
        <source>See `decant-cli import --help`.</source>
        <translation>See `decant-cli import --help`.</translation>
    </message>
    <message>
        <source>See the differences with `decant-cli generate --check`, take them with `decant-cli generate`.</source>
        <translation>See the differences with `decant-cli generate --check`, take them with `decant-cli generate`.</translation>
    </message>
    <message>
        <source>See whether `ssh HOST docker version` works there without a question, and whether the engine runs.</source>
        <translation>See whether `ssh HOST docker version` works there without a question, and whether the engine runs.</translation>
    </message>
    <message>
        <source>Set DECANT_KEY to the key of this project; somebody who works on it can give it to you.</source>
        <translation>Set DECANT_KEY to the key of this project; somebody who works on it can give it to you.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with room for the largest layer, compressed.</source>
        <translation>Set TMPDIR to a folder with room for the largest layer, compressed.</translation>
    </message>
    <message>
        <source>Set [registry] host in decant.toml.</source>
        <translation>Set [registry] host in decant.toml.</translation>
    </message>
    <message>
        <source>Set ca_file for this registry to the certificate of its authority.</source>
        <translation>Set ca_file for this registry to the certificate of its authority.</translation>
    </message>
    <message>
        <source>Set command or webhook in [notify] of decant.toml.</source>
        <translation>Set command or webhook in [notify] of decant.toml.</translation>
    </message>
    <message>
        <source>Set database in the source.</source>
        <translation>Set database in the source.</translation>
    </message>
    <message>
        <source>Set it where decant-cli runs.</source>
        <translation>Set it where decant-cli runs.</translation>
    </message>
    <message>
        <source>Set it, or choose another password source in the project.</source>
        <translation>Set it, or choose another password source in the project.</translation>
    </message>
    <message>
        <source>Set kind = &quot;%1&quot; for the service.</source>
        <translation>Set kind = &quot;%1&quot; for the service.</translation>
    </message>
    <message>
        <source>Set on_error to null or constant, or another function.</source>
        <translation>Set on_error to null or constant, or another function.</translation>
    </message>
    <message>
        <source>Somebody else may push to the same tag; push again.</source>
        <translation>Somebody else may push to the same tag; push again.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or name another engine.</source>
        <translation>Start Docker or Podman, or name another engine.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or set DOCKER_HOST.</source>
        <translation>Start Docker or Podman, or set DOCKER_HOST.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Start again.</translation>
    </message>
    <message>
        <source>Start it with `decant-cli up`.</source>
        <translation>Start it with `decant-cli up`.</translation>
    </message>
    <message>
        <source>Store the data in more layers (image.layers), or raise registry.max_layer if the registry takes more.</source>
        <translation>Store the data in more layers (image.layers), or raise registry.max_layer if the registry takes more.</translation>
    </message>
    <message>
        <source>Store the password on the Source page, or choose another password source in the project.</source>
        <translation>Store the password on the Source page, or choose another password source in the project.</translation>
    </message>
    <message>
        <source>Take a new snapshot.</source>
        <translation>Take a new snapshot.</translation>
    </message>
    <message>
        <source>Take a new snapshot; this one was changed after it was taken.</source>
        <translation>Take a new snapshot; this one was changed after it was taken.</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows that refer to it.</source>
        <translation>Take only needed rows of %1, or no rows that refer to it.</translation>
    </message>
    <message>
        <source>Take only the structure of the tables (mode = &quot;structure_only&quot;).</source>
        <translation>Take only the structure of the tables (mode = &quot;structure_only&quot;).</translation>
    </message>
    <message>
        <source>Tell the administrator of the registry.</source>
        <translation>Tell the administrator of the registry.</translation>
    </message>
    <message>
        <source>The connection broke; try again.</source>
        <translation>The connection broke; try again.</translation>
    </message>
    <message>
        <source>The connection to the server broke or could not be made; check that it runs and try again.</source>
        <translation>The connection to the server broke or could not be made; check that it runs and try again.</translation>
    </message>
    <message>
        <source>The engine pushes by itself here; take push_by = &quot;engine&quot; out of [registry] to push from this machine.</source>
        <translation>The engine pushes by itself here; take push_by = &quot;engine&quot; out of [registry] to push from this machine.</translation>
    </message>
    <message>
        <source>The engine wants TLS: set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH.</source>
        <translation>The engine wants TLS: set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>The exported snapshot ended; start again.</source>
        <translation>The exported snapshot ended; start again.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the permissions of the folder.</source>
        <translation>The file is as it was. Check the permissions of the folder.</translation>
    </message>
    <message>
        <source>The file is as it was. Free some space, then save again.</source>
        <translation>The file is as it was. Free some space, then save again.</translation>
    </message>
    <message>
        <source>The instruction was killed, perhaps for want of memory.</source>
        <translation>The instruction was killed, perhaps for want of memory.</translation>
    </message>
    <message>
        <source>The name of the host is unknown: check its spelling and the network.</source>
        <translation>The name of the host is unknown: check its spelling and the network.</translation>
    </message>
    <message>
        <source>The object or snapshot went away while it was read; start again.</source>
        <translation>The object or snapshot went away while it was read; start again.</translation>
    </message>
    <message>
        <source>The protocol of plug-ins says what a result has (own-services.md).</source>
        <translation>The protocol of plug-ins says what a result has (own-services.md).</translation>
    </message>
    <message>
        <source>The server admits this user, host or encryption mode nowhere: see its pg_hba.conf.</source>
        <translation>The server admits this user, host or encryption mode nowhere: see its pg_hba.conf.</translation>
    </message>
    <message>
        <source>The server cancelled the query: raise the statement timeout of the source.</source>
        <translation>The server cancelled the query: raise the statement timeout of the source.</translation>
    </message>
    <message>
        <source>The server could not read its own files.</source>
        <translation>The server could not read its own files.</translation>
    </message>
    <message>
        <source>The server did not answer in time: check host, port and firewall.</source>
        <translation>The server did not answer in time: check host, port and firewall.</translation>
    </message>
    <message>
        <source>The server ends idle transactions: raise idle_in_transaction_session_timeout for the role.</source>
        <translation>The server ends idle transactions: raise idle_in_transaction_session_timeout for the role.</translation>
    </message>
    <message>
        <source>The server found damaged data in this table.</source>
        <translation>The server found damaged data in this table.</translation>
    </message>
    <message>
        <source>The server has no free connection: lower the number of parallel connections.</source>
        <translation>The server has no free connection: lower the number of parallel connections.</translation>
    </message>
    <message>
        <source>The server is stopping or starting; try again later.</source>
        <translation>The server is stopping or starting; try again later.</translation>
    </message>
    <message>
        <source>The server offers no encryption: choose another sslmode if that is acceptable.</source>
        <translation>The server offers no encryption: choose another sslmode if that is acceptable.</translation>
    </message>
    <message>
        <source>The server ran out of a resource.</source>
        <translation>The server ran out of a resource.</translation>
    </message>
    <message>
        <source>The standby removed rows that were still needed: raise max_standby_streaming_delay or set hot_standby_feedback = on there, or read from the primary.</source>
        <translation>The standby removed rows that were still needed: raise max_standby_streaming_delay or set hot_standby_feedback = on there, or read from the primary.</translation>
    </message>
    <message>
        <source>The table has changed; look at the source again.</source>
        <translation>The table has changed; look at the source again.</translation>
    </message>
    <message>
        <source>The table went away; look at the source again.</source>
        <translation>The table went away; look at the source again.</translation>
    </message>
    <message>
        <source>There are shapes, match, drop, limit_per_shape and ttl.</source>
        <translation>There are shapes, match, drop, limit_per_shape and ttl.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>There are: %1.</translation>
    </message>
    <message>
        <source>This kind of source knows no patterns: name each table.</source>
        <translation>This kind of source knows no patterns: name each table.</translation>
    </message>
    <message>
        <source>This registry deletes nothing; its administrator can switch that on (docker-registry: storage.delete.enabled).</source>
        <translation>This registry deletes nothing; its administrator can switch that on (docker-registry: storage.delete.enabled).</translation>
    </message>
    <message>
        <source>Try again later, or log in for a higher limit.</source>
        <translation>Try again later, or log in for a higher limit.</translation>
    </message>
    <message>
        <source>Try again later; the registry&apos;s own log says more.</source>
        <translation>Try again later; the registry&apos;s own log says more.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Try again; if it happens each time, look at proxies and limits before the registry.</source>
        <translation>Try again; if it happens each time, look at proxies and limits before the registry.</translation>
    </message>
    <message>
        <source>Try it in a terminal: it answers each line, a JSON string, with one line, and an empty line with an empty line.</source>
        <translation>Try it in a terminal: it answers each line, a JSON string, with one line, and an empty line with an empty line.</translation>
    </message>
    <message>
        <source>Try it with `decant-cli notify`.</source>
        <translation>Try it with `decant-cli notify`.</translation>
    </message>
    <message>
        <source>Turn collision_with_source off for this column.</source>
        <translation>Turn collision_with_source off for this column.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Update Decant.</source>
        <translation>Update Decant.</translation>
    </message>
    <message>
        <source>Use a role with LOGIN.</source>
        <translation>Use a role with LOGIN.</translation>
    </message>
    <message>
        <source>Use a rule without when, conditional and seed_columns that is made from the value.</source>
        <translation>Use a rule without when, conditional and seed_columns that is made from the value.</translation>
    </message>
    <message>
        <source>Use a tunnel (stunnel, ssh) to the server and ssl_mode = &quot;disable&quot;.</source>
        <translation>Use a tunnel (stunnel, ssh) to the server and ssl_mode = &quot;disable&quot;.</translation>
    </message>
    <message>
        <source>Use functions that only compute.</source>
        <translation>Use functions that only compute.</translation>
    </message>
    <message>
        <source>Use mode = &quot;all&quot; or mode = &quot;structure_only&quot; alone.</source>
        <translation>Use mode = &quot;all&quot; or mode = &quot;structure_only&quot; alone.</translation>
    </message>
    <message>
        <source>Use zstd, gzip or none.</source>
        <translation>Use zstd, gzip or none.</translation>
    </message>
    <message>
        <source>Use {date} or {hash} instead, or commit the project.</source>
        <translation>Use {date} or {hash} instead, or commit the project.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Wait until it has finished, or cancel it.</translation>
    </message>
    <message>
        <source>Without a keychain set %1 or use ~/.pgpass.</source>
        <translation>Without a keychain set %1 or use ~/.pgpass.</translation>
    </message>
    <message>
        <source>Write 0 for all keys.</source>
        <translation>Write 0 for all keys.</translation>
    </message>
    <message>
        <source>Write SCHEME://USER@HOST:PORT/DATABASE.</source>
        <translation>Write SCHEME://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>Write &quot;persist&quot; or &quot;keep&quot;.</source>
        <translation>Write &quot;persist&quot; or &quot;keep&quot;.</translation>
    </message>
    <message>
        <source>Write database = &quot;0&quot;, or leave it out to take all.</source>
        <translation>Write database = &quot;0&quot;, or leave it out to take all.</translation>
    </message>
    <message>
        <source>Write fixed text and named parts, for example &quot;cart:{customer}:{day}&quot;.</source>
        <translation>Write fixed text and named parts, for example &quot;cart:{customer}:{day}&quot;.</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli plan` prints it.</source>
        <translation>Write it as schema.table, as `decant-cli plan` prints it.</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli scan` prints it.</source>
        <translation>Write it as schema.table, as `decant-cli scan` prints it.</translation>
    </message>
    <message>
        <source>Write it as schema.table.</source>
        <translation>Write it as schema.table.</translation>
    </message>
    <message>
        <source>Write it in lower case: %1</source>
        <translation>Write it in lower case: %1</translation>
    </message>
    <message>
        <source>Write it like &quot;2 GB&quot; or &quot;800 MB&quot;.</source>
        <translation>Write it like &quot;2 GB&quot; or &quot;800 MB&quot;.</translation>
    </message>
    <message>
        <source>Write it like: country = &apos;DE&apos; AND age &gt;= 18.</source>
        <translation>Write it like: country = &apos;DE&apos; AND age &gt;= 18.</translation>
    </message>
    <message>
        <source>Write key_fingerprint = &quot;%1&quot; into decant.toml to use it, or make a new one with `decant-cli key`.</source>
        <translation>Write key_fingerprint = &quot;%1&quot; into decant.toml to use it, or make a new one with `decant-cli key`.</translation>
    </message>
    <message>
        <source>Write one condition of the source&apos;s SQL and nothing else.</source>
        <translation>Write one condition of the source&apos;s SQL and nothing else.</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE?sslmode=… or libpq keywords.</source>
        <translation>Write postgresql://USER@HOST:PORT/DATABASE?sslmode=… or libpq keywords.</translation>
    </message>
    <message>
        <source>Write them in [service.%1.source.options].</source>
        <translation>Write them in [service.%1.source.options].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no segment; write digits:4, capitals:2, letters:3, range:100-999, set:DE|AT or preserve:1</source>
        <translation>&quot;%1&quot; is no segment; write digits:4, capitals:2, letters:3, range:100-999, set:DE|AT or preserve:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type a value can be cast to</source>
        <translation>&quot;%1&quot; is no type a value can be cast to</translation>
    </message>
    <message>
        <source>&quot;children&quot; must be &quot;no&quot;, &quot;all&quot; or the number of rows that come along with each parent</source>
        <translation>&quot;children&quot; must be &quot;no&quot;, &quot;all&quot; or the number of rows that come along with each parent</translation>
    </message>
    <message>
        <source>&quot;kubernetes&quot; needs an image to run</source>
        <translation>&quot;kubernetes&quot; needs an image to run</translation>
    </message>
    <message>
        <source>&quot;memory&quot; must be a size in whole MiB, at least &quot;16 MiB&quot;</source>
        <translation>&quot;memory&quot; must be a size in whole MiB, at least &quot;16 MiB&quot;</translation>
    </message>
    <message>
        <source>&quot;order&quot; has no meaning without a number of children</source>
        <translation>&quot;order&quot; has no meaning without a number of children</translation>
    </message>
    <message>
        <source>&quot;percent&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>&quot;percent&quot; has no meaning without mode &quot;percent&quot;</translation>
    </message>
    <message>
        <source>&quot;percent&quot; must be above 0 and at most 100</source>
        <translation>&quot;percent&quot; must be above 0 and at most 100</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name %1 columns</source>
        <translation>&quot;referenced_columns&quot; must name %1 columns</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name one column</source>
        <translation>&quot;referenced_columns&quot; must name one column</translation>
    </message>
    <message>
        <source>&quot;rows&quot; goes with mode &quot;newest&quot;, and it with &quot;rows&quot;</source>
        <translation>&quot;rows&quot; goes with mode &quot;newest&quot;, and it with &quot;rows&quot;</translation>
    </message>
    <message>
        <source>&quot;seed&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>&quot;seed&quot; has no meaning without mode &quot;percent&quot;</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>a ( is not closed</translation>
    </message>
    <message>
        <source>a ) without its (</source>
        <translation>a ) without its (</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>a NUL character</translation>
    </message>
    <message>
        <source>a build record&apos;s id must be a plain file name</source>
        <translation>a build record&apos;s id must be a plain file name</translation>
    </message>
    <message>
        <source>a checksum stands in the last place: format must end with #</source>
        <translation>a checksum stands in the last place: format must end with #</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>a column needs a name</translation>
    </message>
    <message>
        <source>a column or a value</source>
        <translation>a column or a value</translation>
    </message>
    <message>
        <source>a day of the month and a day of the week together mean different things to different schedulers</source>
        <translation>a day of the month and a day of the week together mean different things to different schedulers</translation>
    </message>
    <message>
        <source>a decision is either a function or a keep with a reason</source>
        <translation>a decision is either a function or a keep with a reason</translation>
    </message>
    <message>
        <source>a foreign key of the source is known already</source>
        <translation>a foreign key of the source is known already</translation>
    </message>
    <message>
        <source>a header holds a line break</source>
        <translation>a header holds a line break</translation>
    </message>
    <message>
        <source>a key does not fit its shape</source>
        <translation>a key does not fit its shape</translation>
    </message>
    <message>
        <source>a key of 16, 24 or 32 bytes and a radix of 2 to 65536 are needed</source>
        <translation>a key of 16, 24 or 32 bytes and a radix of 2 to 65536 are needed</translation>
    </message>
    <message>
        <source>a label or range only fits a text column, not %1</source>
        <translation>a label or range only fits a text column, not %1</translation>
    </message>
    <message>
        <source>a layer cannot be compressed</source>
        <translation>a layer cannot be compressed</translation>
    </message>
    <message>
        <source>a layer has %1 compressed bytes, the registry takes %2</source>
        <translation>a layer has %1 compressed bytes, the registry takes %2</translation>
    </message>
    <message>
        <source>a line has too few fields</source>
        <translation>a line has too few fields</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>a list of strings</translation>
    </message>
    <message>
        <source>a masking key is 64 hexadecimal digits; this text has %1 characters</source>
        <translation>a masking key is 64 hexadecimal digits; this text has %1 characters</translation>
    </message>
    <message>
        <source>a name of people</source>
        <translation>a name of people</translation>
    </message>
    <message>
        <source>a number ends in letters</source>
        <translation>a number ends in letters</translation>
    </message>
    <message>
        <source>a password source is one of env and command</source>
        <translation>a password source is one of env and command</translation>
    </message>
    <message>
        <source>a password with a line break cannot be given to a program in a container</source>
        <translation>a password with a line break cannot be given to a program in a container</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>a quote is not closed</translation>
    </message>
    <message>
        <source>a registry is HOST or HOST:PORT, not an address with ://</source>
        <translation>a registry is HOST or HOST:PORT, not an address with ://</translation>
    </message>
    <message>
        <source>a relation is made by one of columns, expressions and list</source>
        <translation>a relation is made by one of columns, expressions and list</translation>
    </message>
    <message>
        <source>a schedule has five fields, this one has %1</source>
        <translation>a schedule has five fields, this one has %1</translation>
    </message>
    <message>
        <source>a secret does not belong in the project file, which others can read</source>
        <translation>a secret does not belong in the project file, which others can read</translation>
    </message>
    <message>
        <source>a shorter chain of ANDs</source>
        <translation>a shorter chain of ANDs</translation>
    </message>
    <message>
        <source>a shorter chain of ORs (use IN)</source>
        <translation>a shorter chain of ORs (use IN)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>a string</translation>
    </message>
    <message>
        <source>a string in %1 is empty</source>
        <translation>a string in %1 is empty</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>a table</translation>
    </message>
    <message>
        <source>a table like %1</source>
        <translation>a table like %1</translation>
    </message>
    <message>
        <source>a table of columns</source>
        <translation>a table of columns</translation>
    </message>
    <message>
        <source>a table of relations</source>
        <translation>a table of relations</translation>
    </message>
    <message>
        <source>a user mapping kept its options, which may hold a password</source>
        <translation>a user mapping kept its options, which may hold a password</translation>
    </message>
    <message>
        <source>a webhook is an address with https://</source>
        <translation>a webhook is an address with https://</translation>
    </message>
    <message>
        <source>a { is not closed</source>
        <translation>a { is not closed</translation>
    </message>
    <message>
        <source>a } without its {</source>
        <translation>a } without its {</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>allowed: %1</translation>
    </message>
    <message>
        <source>alphabet must be a name it knows or at least two different characters of ASCII</source>
        <translation>alphabet must be a name it knows or at least two different characters of ASCII</translation>
    </message>
    <message>
        <source>an address that is a secret is named by its variable: { env = &quot;NAME&quot; }</source>
        <translation>an address that is a secret is named by its variable: { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>an answer that nobody expects</source>
        <translation>an answer that nobody expects</translation>
    </message>
    <message>
        <source>an application has an image or is built</source>
        <translation>an application has an image or is built</translation>
    </message>
    <message>
        <source>an encrypted text does not fit %1</source>
        <translation>an encrypted text does not fit %1</translation>
    </message>
    <message>
        <source>an image is pushed to a tag, not to a digest</source>
        <translation>an image is pushed to a tag, not to a digest</translation>
    </message>
    <message>
        <source>an operation must be a table with op and path</source>
        <translation>an operation must be a table with op and path</translation>
    </message>
    <message>
        <source>an operation needs a path like $.contact.email</source>
        <translation>an operation needs a path like $.contact.email</translation>
    </message>
    <message>
        <source>an operator is missing</source>
        <translation>an operator is missing</translation>
    </message>
    <message>
        <source>an original value of %1 is in %2</source>
        <translation>an original value of %1 is in %2</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>another program holds it</translation>
    </message>
    <message>
        <source>another run is at work: %1</source>
        <translation>another run is at work: %1</translation>
    </message>
    <message>
        <source>another statement begins here</source>
        <translation>another statement begins here</translation>
    </message>
    <message>
        <source>at character %1: %2 expected, %3 found</source>
        <translation>at character %1: %2 expected, %3 found</translation>
    </message>
    <message>
        <source>at most 9223372036854775807</source>
        <translation>at most 9223372036854775807</translation>
    </message>
    <message>
        <source>base image %1 is not local and cannot be pulled: %2</source>
        <translation>base image %1 is not local and cannot be pulled: %2</translation>
    </message>
    <message>
        <source>base image %1 is there for %2 and not for %3</source>
        <translation>base image %1 is there for %2 and not for %3</translation>
    </message>
    <message>
        <source>binary data may hold anything</source>
        <translation>binary data may hold anything</translation>
    </message>
    <message>
        <source>bottom and top do not fit %1</source>
        <translation>bottom and top do not fit %1</translation>
    </message>
    <message>
        <source>bottom and top must be whole numbers for %1</source>
        <translation>bottom and top must be whole numbers for %1</translation>
    </message>
    <message>
        <source>bottom is greater than top</source>
        <translation>bottom is greater than top</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>card number</translation>
    </message>
    <message>
        <source>column %1 is not copied</source>
        <translation>column %1 is not copied</translation>
    </message>
    <message>
        <source>column %1 of a condition is not copied</source>
        <translation>column %1 of a condition is not copied</translation>
    </message>
    <message>
        <source>column %1 of a parameter is not copied</source>
        <translation>column %1 of a parameter is not copied</translation>
    </message>
    <message>
        <source>columns are made from each other</source>
        <translation>columns are made from each other</translation>
    </message>
    <message>
        <source>command, files or plugin: name the source</source>
        <translation>command, files or plugin: name the source</translation>
    </message>
    <message>
        <source>comment says %1</source>
        <translation>comment says %1</translation>
    </message>
    <message>
        <source>condition of %1 %2</source>
        <translation>condition of %1 %2</translation>
    </message>
    <message>
        <source>connections to Redis are not encrypted by Decant</source>
        <translation>connections to Redis are not encrypted by Decant</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordinates</translation>
    </message>
    <message>
        <source>country &quot;%1&quot; has no IBAN</source>
        <translation>country &quot;%1&quot; has no IBAN</translation>
    </message>
    <message>
        <source>country must be two capital letters</source>
        <translation>country must be two capital letters</translation>
    </message>
    <message>
        <source>custom services have no tables</source>
        <translation>custom services have no tables</translation>
    </message>
    <message>
        <source>data: name the folder the script fills, below /decant</source>
        <translation>data: name the folder the script fills, below /decant</translation>
    </message>
    <message>
        <source>databases of Redis are numbers</source>
        <translation>databases of Redis are numbers</translation>
    </message>
    <message>
        <source>dates reach back as birth dates do</source>
        <translation>dates reach back as birth dates do</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>day of the month</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>day of the week</translation>
    </message>
    <message>
        <source>deflate failed</source>
        <translation>deflate failed</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>did you mean %1?</translation>
    </message>
    <message>
        <source>documents may hold anything</source>
        <translation>documents may hold anything</translation>
    </message>
    <message>
        <source>domains must name at least one domain</source>
        <translation>domains must name at least one domain</translation>
    </message>
    <message>
        <source>donut_min_m must be less than radius_m</source>
        <translation>donut_min_m must be less than radius_m</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>each of %1 must be written name=function</source>
        <translation>each of %1 must be written name=function</translation>
    </message>
    <message>
        <source>each of values must be written original=result</source>
        <translation>each of values must be written original=result</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>exit code %1</translation>
    </message>
    <message>
        <source>exit code %1; it said last:%2</source>
        <translation>exit code %1; it said last:%2</translation>
    </message>
    <message>
        <source>first_day and last_day must be dates like 2024-01-31</source>
        <translation>first_day and last_day must be dates like 2024-01-31</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>for example %1</translation>
    </message>
    <message>
        <source>for plain HTTP set &quot;insecure = true&quot;</source>
        <translation>for plain HTTP set &quot;insecure = true&quot;</translation>
    </message>
    <message>
        <source>format is empty</source>
        <translation>format is empty</translation>
    </message>
    <message>
        <source>from and to must be two different dates like 2024-01-31</source>
        <translation>from and to must be two different dates like 2024-01-31</translation>
    </message>
    <message>
        <source>function &quot;%1&quot; does not mask text</source>
        <translation>function &quot;%1&quot; does not mask text</translation>
    </message>
    <message>
        <source>genders must be two texts and domains at least one</source>
        <translation>genders must be two texts and domains at least one</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>give one of them another name</translation>
    </message>
    <message>
        <source>give the application another one</source>
        <translation>give the application another one</translation>
    </message>
    <message>
        <source>healthcheck: a command that succeeds once the server answers</source>
        <translation>healthcheck: a command that succeeds once the server answers</translation>
    </message>
    <message>
        <source>holds the words of another column</source>
        <translation>holds the words of another column</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>image.base: name the image it is built on, &quot;mongo:7.0&quot;</source>
        <translation>image.base: name the image it is built on, &quot;mongo:7.0&quot;</translation>
    </message>
    <message>
        <source>images of kind %1 have no login</source>
        <translation>images of kind %1 have no login</translation>
    </message>
    <message>
        <source>images of kind %1 store their data in one layer</source>
        <translation>images of kind %1 store their data in one layer</translation>
    </message>
    <message>
        <source>it answered more lines than it was given</source>
        <translation>it answered more lines than it was given</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>it answered with status %1</translation>
    </message>
    <message>
        <source>it answers the empty line with another one</source>
        <translation>it answers the empty line with another one</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>it became shorter while it was read</translation>
    </message>
    <message>
        <source>it breaks the protocol: %1</source>
        <translation>it breaks the protocol: %1</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>it cannot be reached</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>it cannot be read</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>it cannot be read: %1</translation>
    </message>
    <message>
        <source>it cannot be started: %1</source>
        <translation>it cannot be started: %1</translation>
    </message>
    <message>
        <source>it cannot be waited for: %1</source>
        <translation>it cannot be waited for: %1</translation>
    </message>
    <message>
        <source>it did not answer for %1 milliseconds</source>
        <translation>it did not answer for %1 milliseconds</translation>
    </message>
    <message>
        <source>it does not run here</source>
        <translation>it does not run here</translation>
    </message>
    <message>
        <source>it ended before it had answered all lines</source>
        <translation>it ended before it had answered all lines</translation>
    </message>
    <message>
        <source>it ended before it had read all lines</source>
        <translation>it ended before it had read all lines</translation>
    </message>
    <message>
        <source>it ended with code %1: %2</source>
        <translation>it ended with code %1: %2</translation>
    </message>
    <message>
        <source>it ended without a result: %1</source>
        <translation>it ended without a result: %1</translation>
    </message>
    <message>
        <source>it has no list dump.transformation</source>
        <translation>it has no list dump.transformation</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>it is longer than %1 characters</translation>
    </message>
    <message>
        <source>it is no connection URI</source>
        <translation>it is no connection URI</translation>
    </message>
    <message>
        <source>it names no layer</source>
        <translation>it names no layer</translation>
    </message>
    <message>
        <source>it stopped with exit code %1</source>
        <translation>it stopped with exit code %1</translation>
    </message>
    <message>
        <source>it takes --greenmask FILE or --anon</source>
        <translation>it takes --greenmask FILE or --anon</translation>
    </message>
    <message>
        <source>it took longer than a minute</source>
        <translation>it took longer than a minute</translation>
    </message>
    <message>
        <source>it was not found on this machine</source>
        <translation>it was not found on this machine</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, from where the server of this machine cannot be reached</source>
        <translation>it would run in the base image on the engine&apos;s machine, from where the server of this machine cannot be reached</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, which does not have the file %1</source>
        <translation>it would run in the base image on the engine&apos;s machine, which does not have the file %1</translation>
    </message>
    <message>
        <source>its address is not one of https</source>
        <translation>its address is not one of https</translation>
    </message>
    <message>
        <source>its answer has no line end</source>
        <translation>its answer has no line end</translation>
    </message>
    <message>
        <source>its command wrote nothing into DECANT_OUTPUT</source>
        <translation>its command wrote nothing into DECANT_OUTPUT</translation>
    </message>
    <message>
        <source>its plug-in wrote nothing into &quot;output&quot;</source>
        <translation>its plug-in wrote nothing into &quot;output&quot;</translation>
    </message>
    <message>
        <source>its primary key is %1</source>
        <translation>its primary key is %1</translation>
    </message>
    <message>
        <source>its result: %1</source>
        <translation>its result: %1</translation>
    </message>
    <message>
        <source>keep it in a variable: { env = &quot;NAME&quot; }</source>
        <translation>keep it in a variable: { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>keep needs a reason</source>
        <translation>keep needs a reason</translation>
    </message>
    <message>
        <source>keep: say why these data may leave, Decant does not mask them</source>
        <translation>keep: say why these data may leave, Decant does not mask them</translation>
    </message>
    <message>
        <source>key %1 in %2 does not belong to this project, which uses key %3</source>
        <translation>key %1 in %2 does not belong to this project, which uses key %3</translation>
    </message>
    <message>
        <source>key %1 is neither in %2 nor in the keychain (%3)</source>
        <translation>key %1 is neither in %2 nor in the keychain (%3)</translation>
    </message>
    <message>
        <source>key-value pairs may hold anything</source>
        <translation>key-value pairs may hold anything</translation>
    </message>
    <message>
        <source>keys of this shape came since the source was looked at</source>
        <translation>keys of this shape came since the source was looked at</translation>
    </message>
    <message>
        <source>keys of this shape have a %1 that was not there when the rules were decided</source>
        <translation>keys of this shape have a %1 that was not there when the rules were decided</translation>
    </message>
    <message>
        <source>kinds or deny_list must name something to replace</source>
        <translation>kinds or deny_list must name something to replace</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>known: %1</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>less nesting</translation>
    </message>
    <message>
        <source>letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not beginning with &apos;.&apos; or &apos;-&apos;</source>
        <translation>letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not beginning with &apos;.&apos; or &apos;-&apos;</translation>
    </message>
    <message>
        <source>libarchive failed</source>
        <translation>libarchive failed</translation>
    </message>
    <message>
        <source>libcurl could not be initialised</source>
        <translation>libcurl could not be initialised</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>line %1 is damaged</translation>
    </message>
    <message>
        <source>line %1 of the block has %2 fields, at least %3 expected</source>
        <translation>line %1 of the block has %2 fields, at least %3 expected</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>line %1, column %2: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, for example %1</source>
        <translation>lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, for example %1</translation>
    </message>
    <message>
        <source>masked column %1 is not copied</source>
        <translation>masked column %1 is not copied</translation>
    </message>
    <message>
        <source>min and max leave no amount of this scale</source>
        <translation>min and max leave no amount of this scale</translation>
    </message>
    <message>
        <source>min and max leave no number of this scale</source>
        <translation>min and max leave no number of this scale</translation>
    </message>
    <message>
        <source>min and max must be a range inside %1</source>
        <translation>min and max must be a range inside %1</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31</source>
        <translation>min and max must be dates like 2024-01-31</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31, min before max</source>
        <translation>min and max must be dates like 2024-01-31, min before max</translation>
    </message>
    <message>
        <source>min and max must be times like 08:30, min before max</source>
        <translation>min and max must be times like 08:30, min before max</translation>
    </message>
    <message>
        <source>min is after max</source>
        <translation>min is after max</translation>
    </message>
    <message>
        <source>min is greater than max</source>
        <translation>min is greater than max</translation>
    </message>
    <message>
        <source>min must be less than max</source>
        <translation>min must be less than max</translation>
    </message>
    <message>
        <source>min_days and max_days leave no shift</source>
        <translation>min_days and max_days leave no shift</translation>
    </message>
    <message>
        <source>min_days is greater than max_days</source>
        <translation>min_days is greater than max_days</translation>
    </message>
    <message>
        <source>min_gap is greater than max_gap</source>
        <translation>min_gap is greater than max_gap</translation>
    </message>
    <message>
        <source>min_items is greater than max_items</source>
        <translation>min_items is greater than max_items</translation>
    </message>
    <message>
        <source>min_length is greater than max_length</source>
        <translation>min_length is greater than max_length</translation>
    </message>
    <message>
        <source>min_ratio is greater than max_ratio</source>
        <translation>min_ratio is greater than max_ratio</translation>
    </message>
    <message>
        <source>min_seconds is greater than max_seconds</source>
        <translation>min_seconds is greater than max_seconds</translation>
    </message>
    <message>
        <source>min_year is greater than max_year</source>
        <translation>min_year is greater than max_year</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minute, hour, day, month, weekday in UTC: &quot;17 3 * * 1-5&quot;</source>
        <translation>minute, hour, day, month, weekday in UTC: &quot;17 3 * * 1-5&quot;</translation>
    </message>
    <message>
        <source>missing %1 in %2</source>
        <translation>missing %1 in %2</translation>
    </message>
    <message>
        <source>missing &quot;format&quot;</source>
        <translation>missing &quot;format&quot;</translation>
    </message>
    <message>
        <source>missing &quot;name&quot; in [[services]]</source>
        <translation>missing &quot;name&quot; in [[services]]</translation>
    </message>
    <message>
        <source>missing &quot;percent&quot; in %1</source>
        <translation>missing &quot;percent&quot; in %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>name a service, or an application with a healthcheck</source>
        <translation>name a service, or an application with a healthcheck</translation>
    </message>
    <message>
        <source>name one with decant-cli and the project as image = &quot;…&quot;</source>
        <translation>name one with decant-cli and the project as image = &quot;…&quot;</translation>
    </message>
    <message>
        <source>name says %1</source>
        <translation>name says %1</translation>
    </message>
    <message>
        <source>name says a person</source>
        <translation>name says a person</translation>
    </message>
    <message>
        <source>name says a person, values look like logins</source>
        <translation>name says a person, values look like logins</translation>
    </message>
    <message>
        <source>name says a person, values look like names</source>
        <translation>name says a person, values look like names</translation>
    </message>
    <message>
        <source>name says something harmless</source>
        <translation>name says something harmless</translation>
    </message>
    <message>
        <source>neither name nor type nor values say anything</source>
        <translation>neither name nor type nor values say anything</translation>
    </message>
    <message>
        <source>neither this machine nor the image %1 has it</source>
        <translation>neither this machine nor the image %1 has it</translation>
    </message>
    <message>
        <source>no PostgreSQL client programs were found</source>
        <translation>no PostgreSQL client programs were found</translation>
    </message>
    <message>
        <source>no answer within two minutes: %1</source>
        <translation>no answer within two minutes: %1</translation>
    </message>
    <message>
        <source>no column has a security label of the provider anon</source>
        <translation>no column has a security label of the provider anon</translation>
    </message>
    <message>
        <source>no column is named, like {last_name},</source>
        <translation>no column is named, like {last_name},</translation>
    </message>
    <message>
        <source>no file below %1 has a name like this</source>
        <translation>no file below %1 has a name like this</translation>
    </message>
    <message>
        <source>no files are known for %1</source>
        <translation>no files are known for %1</translation>
    </message>
    <message>
        <source>no key or value of the documents looks sensitive</source>
        <translation>no key or value of the documents looks sensitive</translation>
    </message>
    <message>
        <source>no label of %1 is left</source>
        <translation>no label of %1 is left</translation>
    </message>
    <message>
        <source>no pipe to it can be made: %1</source>
        <translation>no pipe to it can be made: %1</translation>
    </message>
    <message>
        <source>no query was answered within %1 seconds</source>
        <translation>no query was answered within %1 seconds</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>not a JSON object</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>not a file</translation>
    </message>
    <message>
        <source>not a path inside the build context</source>
        <translation>not a path inside the build context</translation>
    </message>
    <message>
        <source>not a platform: %1</source>
        <translation>not a platform: %1</translation>
    </message>
    <message>
        <source>not a valid URL</source>
        <translation>not a valid URL</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>nothing answers at this address</translation>
    </message>
    <message>
        <source>nothing called %1 can be waited for</source>
        <translation>nothing called %1 can be waited for</translation>
    </message>
    <message>
        <source>nothing of this service was pushed yet</source>
        <translation>nothing of this service was pushed yet</translation>
    </message>
    <message>
        <source>nothing was built yet</source>
        <translation>nothing was built yet</translation>
    </message>
    <message>
        <source>op must be set (with value), delete or apply (with function)</source>
        <translation>op must be set (with value), delete or apply (with function)</translation>
    </message>
    <message>
        <source>operations must be a list of 1 to 64 operations</source>
        <translation>operations must be a list of 1 to 64 operations</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>parameters behind a question mark are not known here</source>
        <translation>parameters behind a question mark are not known here</translation>
    </message>
    <message>
        <source>parts says nothing about {%1}</source>
        <translation>parts says nothing about {%1}</translation>
    </message>
    <message>
        <source>pattern must name its parts, like session:{id}</source>
        <translation>pattern must name its parts, like session:{id}</translation>
    </message>
    <message>
        <source>pattern: %1</source>
        <translation>pattern: %1</translation>
    </message>
    <message>
        <source>plugin: it takes the place of command, files and restore</source>
        <translation>plugin: it takes the place of command, files and restore</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31</source>
        <translation>reference must be a date like 2024-01-31</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31 and min_age at most max_age</source>
        <translation>reference must be a date like 2024-01-31 and min_age at most max_age</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>remove %1</translation>
    </message>
    <message>
        <source>remove &quot;layers&quot;</source>
        <translation>remove &quot;layers&quot;</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>remove it</translation>
    </message>
    <message>
        <source>restore: name the script of the project that fills the data folder</source>
        <translation>restore: name the script of the project that fills the data folder</translation>
    </message>
    <message>
        <source>rows cannot be found through an array: children must be &quot;no&quot;</source>
        <translation>rows cannot be found through an array: children must be &quot;no&quot;</translation>
    </message>
    <message>
        <source>rows that are taken refer to rows of %1, of which the subset takes none</source>
        <translation>rows that are taken refer to rows of %1, of which the subset takes none</translation>
    </message>
    <message>
        <source>rules of keys cannot look at other columns</source>
        <translation>rules of keys cannot look at other columns</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>save the file as UTF-8</translation>
    </message>
    <message>
        <source>say why the column may stay as it is</source>
        <translation>say why the column may stay as it is</translation>
    </message>
    <message>
        <source>search must name at least one word</source>
        <translation>search must name at least one word</translation>
    </message>
    <message>
        <source>seed column %1 is not copied</source>
        <translation>seed column %1 is not copied</translation>
    </message>
    <message>
        <source>seed_columns must name what both columns have in common: the key of the row</source>
        <translation>seed_columns must name what both columns have in common: the key of the row</translation>
    </message>
    <message>
        <source>segments must name at least one that changes</source>
        <translation>segments must name at least one that changes</translation>
    </message>
    <message>
        <source>services of kind redis have no such option</source>
        <translation>services of kind redis have no such option</translation>
    </message>
    <message>
        <source>set bottom, top or both</source>
        <translation>set bottom, top or both</translation>
    </message>
    <message>
        <source>some values mention an e-mail address</source>
        <translation>some values mention an e-mail address</translation>
    </message>
    <message>
        <source>sslpassword is a secret and cannot be kept in a project</source>
        <translation>sslpassword is a secret and cannot be kept in a project</translation>
    </message>
    <message>
        <source>step must be a whole number for %1</source>
        <translation>step must be a whole number for %1</translation>
    </message>
    <message>
        <source>suffixes must be domain names like example.com</source>
        <translation>suffixes must be domain names like example.com</translation>
    </message>
    <message>
        <source>symbols must name at least one character</source>
        <translation>symbols must name at least one character</translation>
    </message>
    <message>
        <source>template must name at least one function, like {person.last_name}</source>
        <translation>template must name at least one function, like {person.last_name}</translation>
    </message>
    <message>
        <source>template: a { is not closed</source>
        <translation>template: a { is not closed</translation>
    </message>
    <message>
        <source>template: a } without its {</source>
        <translation>template: a } without its {</translation>
    </message>
    <message>
        <source>template: there is no function &quot;%1&quot;</source>
        <translation>template: there is no function &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the Docker configuration names this credential helper for %1, but it is not installed</source>
        <translation>the Docker configuration names this credential helper for %1, but it is not installed</translation>
    </message>
    <message>
        <source>the answer has an unknown form</source>
        <translation>the answer has an unknown form</translation>
    </message>
    <message>
        <source>the answer is not HTTP or broke off</source>
        <translation>the answer is not HTTP or broke off</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>the archive cannot be read</translation>
    </message>
    <message>
        <source>the build context holds none</source>
        <translation>the build context holds none</translation>
    </message>
    <message>
        <source>the build ended without an image and without an error</source>
        <translation>the build ended without an image and without an error</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>the connection broke off</translation>
    </message>
    <message>
        <source>the connection ended before the command %1</source>
        <translation>the connection ended before the command %1</translation>
    </message>
    <message>
        <source>the connection names no database</source>
        <translation>the connection names no database</translation>
    </message>
    <message>
        <source>the connection to %1 broke off</source>
        <translation>the connection to %1 broke off</translation>
    </message>
    <message>
        <source>the connection to the engine broke off: %1</source>
        <translation>the connection to the engine broke off: %1</translation>
    </message>
    <message>
        <source>the container ended with exit code %1</source>
        <translation>the container ended with exit code %1</translation>
    </message>
    <message>
        <source>the container&apos;s /proc does not say when it started: %1</source>
        <translation>the container&apos;s /proc does not say when it started: %1</translation>
    </message>
    <message>
        <source>the credential helper does not answer</source>
        <translation>the credential helper does not answer</translation>
    </message>
    <message>
        <source>the crypto library has no AES</source>
        <translation>the crypto library has no AES</translation>
    </message>
    <message>
        <source>the crypto library has no random generator or no HKDF</source>
        <translation>the crypto library has no random generator or no HKDF</translation>
    </message>
    <message>
        <source>the crypto library has no random numbers</source>
        <translation>the crypto library has no random numbers</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks %1</source>
        <translation>the crypto library of this machine lacks %1</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks AES-SIV</source>
        <translation>the crypto library of this machine lacks AES-SIV</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks a digest</source>
        <translation>the crypto library of this machine lacks a digest</translation>
    </message>
    <message>
        <source>the current one is %1</source>
        <translation>the current one is %1</translation>
    </message>
    <message>
        <source>the decision of %1 must be a table, not a %2</source>
        <translation>the decision of %1 must be a table, not a %2</translation>
    </message>
    <message>
        <source>the digest is not sha256: and 64 hex digits</source>
        <translation>the digest is not sha256: and 64 hex digits</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>the engine does not answer: %1</source>
        <translation>the engine does not answer: %1</translation>
    </message>
    <message>
        <source>the engine has %1 under this name, not %2</source>
        <translation>the engine has %1 under this name, not %2</translation>
    </message>
    <message>
        <source>the engine is too new: it speaks API %1 and later, known here is %2</source>
        <translation>the engine is too new: it speaks API %1 and later, known here is %2</translation>
    </message>
    <message>
        <source>the engine stopped or was restarted; look at its log and run again</source>
        <translation>the engine stopped or was restarted; look at its log and run again</translation>
    </message>
    <message>
        <source>the engine&apos;s archive has no manifest.json that names a configuration</source>
        <translation>the engine&apos;s archive has no manifest.json that names a configuration</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks a layer of the image</source>
        <translation>the engine&apos;s archive lacks a layer of the image</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks this layer of the image</source>
        <translation>the engine&apos;s archive lacks this layer of the image</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>the environment variable %1 is not set</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>the expression is empty</translation>
    </message>
    <message>
        <source>the file cannot be decompressed: %1</source>
        <translation>the file cannot be decompressed: %1</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>the file has %1 bytes, the manifest says %2</source>
        <translation>the file has %1 bytes, the manifest says %2</translation>
    </message>
    <message>
        <source>the file has %1, a project has at most 16 MB</source>
        <translation>the file has %1, a project has at most 16 MB</translation>
    </message>
    <message>
        <source>the file is a symbolic link</source>
        <translation>the file is a symbolic link</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>the file is nested too deeply</translation>
    </message>
    <message>
        <source>the files of this image were not looked at</source>
        <translation>the files of this image were not looked at</translation>
    </message>
    <message>
        <source>the first line of a project is %1</source>
        <translation>the first line of a project is %1</translation>
    </message>
    <message>
        <source>the first query cannot be tried: %1</source>
        <translation>the first query cannot be tried: %1</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not allowed</source>
        <translation>the function &quot;%1&quot; is not allowed</translation>
    </message>
    <message>
        <source>the function has no name</source>
        <translation>the function has no name</translation>
    </message>
    <message>
        <source>the host name is unknown</source>
        <translation>the host name is unknown</translation>
    </message>
    <message>
        <source>the identity token of %1 was refused, it may have run out (HTTP %2)</source>
        <translation>the identity token of %1 was refused, it may have run out (HTTP %2)</translation>
    </message>
    <message>
        <source>the keychain did not answer before and is not asked again</source>
        <translation>the keychain did not answer before and is not asked again</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>the keychain does not answer</translation>
    </message>
    <message>
        <source>the keys of the subset need more than the %1 MiB of memory they may take</source>
        <translation>the keys of the subset need more than the %1 MiB of memory they may take</translation>
    </message>
    <message>
        <source>the layer cannot be compressed</source>
        <translation>the layer cannot be compressed</translation>
    </message>
    <message>
        <source>the layer is larger than the registry, or a proxy before it, accepts</source>
        <translation>the layer is larger than the registry, or a proxy before it, accepts</translation>
    </message>
    <message>
        <source>the least latitude and longitude must be below the greatest</source>
        <translation>the least latitude and longitude must be below the greatest</translation>
    </message>
    <message>
        <source>the list of tags goes on at another host: %1</source>
        <translation>the list of tags goes on at another host: %1</translation>
    </message>
    <message>
        <source>the masking names %1 twice</source>
        <translation>the masking names %1 twice</translation>
    </message>
    <message>
        <source>the name of a type is expected</source>
        <translation>the name of a type is expected</translation>
    </message>
    <message>
        <source>the name says nothing</source>
        <translation>the name says nothing</translation>
    </message>
    <message>
        <source>the newest here is %1, the server is %2</source>
        <translation>the newest here is %1, the server is %2</translation>
    </message>
    <message>
        <source>the numbers of &quot;%1&quot; are not known</source>
        <translation>the numbers of &quot;%1&quot; are not known</translation>
    </message>
    <message>
        <source>the output of %1 is too long</source>
        <translation>the output of %1 is too long</translation>
    </message>
    <message>
        <source>the password command does not start: %1</source>
        <translation>the password command does not start: %1</translation>
    </message>
    <message>
        <source>the password command ended with code %1</source>
        <translation>the password command ended with code %1</translation>
    </message>
    <message>
        <source>the password command ended with code %1: %2</source>
        <translation>the password command ended with code %1: %2</translation>
    </message>
    <message>
        <source>the password command printed nothing</source>
        <translation>the password command printed nothing</translation>
    </message>
    <message>
        <source>the password command takes longer than 30 seconds</source>
        <translation>the password command takes longer than 30 seconds</translation>
    </message>
    <message>
        <source>the pattern has no part {%1}</source>
        <translation>the pattern has no part {%1}</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>the port is no number from 1 to 65535</translation>
    </message>
    <message>
        <source>the project has a masking key already</source>
        <translation>the project has a masking key already</translation>
    </message>
    <message>
        <source>the project has no masking key yet</source>
        <translation>the project has no masking key yet</translation>
    </message>
    <message>
        <source>the project has no services</source>
        <translation>the project has no services</translation>
    </message>
    <message>
        <source>the project has no such service</source>
        <translation>the project has no such service</translation>
    </message>
    <message>
        <source>the project has several services</source>
        <translation>the project has several services</translation>
    </message>
    <message>
        <source>the project names no key, %1 holds key %2</source>
        <translation>the project names no key, %1 holds key %2</translation>
    </message>
    <message>
        <source>the project names no registry</source>
        <translation>the project names no registry</translation>
    </message>
    <message>
        <source>the project names nobody to tell</source>
        <translation>the project names nobody to tell</translation>
    </message>
    <message>
        <source>the range does not fit %1</source>
        <translation>the range does not fit %1</translation>
    </message>
    <message>
        <source>the range of bounds is empty</source>
        <translation>the range of bounds is empty</translation>
    </message>
    <message>
        <source>the receiver stopped</source>
        <translation>the receiver stopped</translation>
    </message>
    <message>
        <source>the registry cannot use the request</source>
        <translation>the registry cannot use the request</translation>
    </message>
    <message>
        <source>the registry does not allow this kind of request</source>
        <translation>the registry does not allow this kind of request</translation>
    </message>
    <message>
        <source>the registry does not answer in time</source>
        <translation>the registry does not answer in time</translation>
    </message>
    <message>
        <source>the registry does not know this</source>
        <translation>the registry does not know this</translation>
    </message>
    <message>
        <source>the registry does not speak HTTPS</source>
        <translation>the registry does not speak HTTPS</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not the manifest that was just pushed (%2)</source>
        <translation>the registry gives %1 for the tag, not the manifest that was just pushed (%2)</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not what the engine has just pushed (%2)</source>
        <translation>the registry gives %1 for the tag, not what the engine has just pushed (%2)</translation>
    </message>
    <message>
        <source>the registry has a problem of its own</source>
        <translation>the registry has a problem of its own</translation>
    </message>
    <message>
        <source>the registry has bytes %1 of the %2 that were sent</source>
        <translation>the registry has bytes %1 of the %2 that were sent</translation>
    </message>
    <message>
        <source>the registry has had too many requests</source>
        <translation>the registry has had too many requests</translation>
    </message>
    <message>
        <source>the registry wants credentials sent to %1, which is not encrypted</source>
        <translation>the registry wants credentials sent to %1, which is not encrypted</translation>
    </message>
    <message>
        <source>the registry wants other credentials</source>
        <translation>the registry wants other credentials</translation>
    </message>
    <message>
        <source>the registry&apos;s certificate is not trusted</source>
        <translation>the registry&apos;s certificate is not trusted</translation>
    </message>
    <message>
        <source>the repository name &quot;%1&quot; is not valid</source>
        <translation>the repository name &quot;%1&quot; is not valid</translation>
    </message>
    <message>
        <source>the repository name has upper-case letters</source>
        <translation>the repository name has upper-case letters</translation>
    </message>
    <message>
        <source>the role may not read all rows and columns</source>
        <translation>the role may not read all rows and columns</translation>
    </message>
    <message>
        <source>the rule leaves nothing of a part of the key</source>
        <translation>the rule leaves nothing of a part of the key</translation>
    </message>
    <message>
        <source>the server is %1 %2</source>
        <translation>the server is %1 %2</translation>
    </message>
    <message>
        <source>the snapshot this image was built from is gone</source>
        <translation>the snapshot this image was built from is gone</translation>
    </message>
    <message>
        <source>the source changed since it was looked at</source>
        <translation>the source changed since it was looked at</translation>
    </message>
    <message>
        <source>the source has no keys of this shape</source>
        <translation>the source has no keys of this shape</translation>
    </message>
    <message>
        <source>the source has no row with this key</source>
        <translation>the source has no row with this key</translation>
    </message>
    <message>
        <source>the source has no such table</source>
        <translation>the source has no such table</translation>
    </message>
    <message>
        <source>the source has no table of exactly this name</source>
        <translation>the source has no table of exactly this name</translation>
    </message>
    <message>
        <source>the stack takes %1 compressed, %2 more than its budget of %3</source>
        <translation>the stack takes %1 compressed, %2 more than its budget of %3</translation>
    </message>
    <message>
        <source>the standby stays %1 s behind</source>
        <translation>the standby stays %1 s behind</translation>
    </message>
    <message>
        <source>the subset names %1 twice</source>
        <translation>the subset names %1 twice</translation>
    </message>
    <message>
        <source>the subset names the relations of %1 twice</source>
        <translation>the subset names the relations of %1 twice</translation>
    </message>
    <message>
        <source>the table has no primary key to name a row by</source>
        <translation>the table has no primary key to name a row by</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is not valid</source>
        <translation>the tag &quot;%1&quot; is not valid</translation>
    </message>
    <message>
        <source>the token server&apos;s answer holds no token</source>
        <translation>the token server&apos;s answer holds no token</translation>
    </message>
    <message>
        <source>the user may not read all columns</source>
        <translation>the user may not read all columns</translation>
    </message>
    <message>
        <source>the values of the source column need more memory than a run has for them</source>
        <translation>the values of the source column need more memory than a run has for them</translation>
    </message>
    <message>
        <source>there is a project already</source>
        <translation>there is a project already</translation>
    </message>
    <message>
        <source>there is a service %1 already</source>
        <translation>there is a service %1 already</translation>
    </message>
    <message>
        <source>there is no column between the brackets</source>
        <translation>there is no column between the brackets</translation>
    </message>
    <message>
        <source>there is no desktop session</source>
        <translation>there is no desktop session</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;</source>
        <translation>there is no form &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>there is no format %1</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>there is no function &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no image registry at this address (HTTP 404 for /v2/)</source>
        <translation>there is no image registry at this address (HTTP 404 for /v2/)</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>there is no kind &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no masking function of this name</source>
        <translation>there is no masking function of this name</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>there is no such entry</translation>
    </message>
    <message>
        <source>there is no such function</source>
        <translation>there is no such function</translation>
    </message>
    <message>
        <source>there is no such kind</source>
        <translation>there is no such kind</translation>
    </message>
    <message>
        <source>there is no such preset</source>
        <translation>there is no such preset</translation>
    </message>
    <message>
        <source>there is no tax number of kind &quot;%1&quot;</source>
        <translation>there is no tax number of kind &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no word to choose from</source>
        <translation>there is no word to choose from</translation>
    </message>
    <message>
        <source>there is something that is no plain file</source>
        <translation>there is something that is no plain file</translation>
    </message>
    <message>
        <source>these depend on tables that are left out: %1</source>
        <translation>these depend on tables that are left out: %1</translation>
    </message>
    <message>
        <source>these differ from what the project says:%1</source>
        <translation>these differ from what the project says:%1</translation>
    </message>
    <message>
        <source>these were edited by hand and would be written over:%1</source>
        <translation>these were edited by hand and would be written over:%1</translation>
    </message>
    <message>
        <source>this address may hold a secret, which others could read here</source>
        <translation>this address may hold a secret, which others could read here</translation>
    </message>
    <message>
        <source>this byte is not UTF-8</source>
        <translation>this byte is not UTF-8</translation>
    </message>
    <message>
        <source>this cannot stand in an expression</source>
        <translation>this cannot stand in an expression</translation>
    </message>
    <message>
        <source>this is no size</source>
        <translation>this is no size</translation>
    </message>
    <message>
        <source>this is no table name</source>
        <translation>this is no table name</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <translation>this is not TOML: %1</translation>
    </message>
    <message>
        <source>this kind of source does not answer that</source>
        <translation>this kind of source does not answer that</translation>
    </message>
    <message>
        <source>this kind of source follows no relations</source>
        <translation>this kind of source follows no relations</translation>
    </message>
    <message>
        <source>this kind of source takes all rows of a table or none</source>
        <translation>this kind of source takes all rows of a table or none</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <translation>this must be %1, not %2</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>this number is too large</translation>
    </message>
    <message>
        <source>this project has format %1, this program knows formats up to %2</source>
        <translation>this project has format %1, this program knows formats up to %2</translation>
    </message>
    <message>
        <source>this text cannot stand in SQL</source>
        <translation>this text cannot stand in SQL</translation>
    </message>
    <message>
        <source>this user may not do that in the repository</source>
        <translation>this user may not do that in the repository</translation>
    </message>
    <message>
        <source>two %1 of one key became equal, so one would be lost</source>
        <translation>two %1 of one key became equal, so one would be lost</translation>
    </message>
    <message>
        <source>two keys became equal, so one would be lost</source>
        <translation>two keys became equal, so one would be lost</translation>
    </message>
    <message>
        <source>type is a hardware address</source>
        <translation>type is a hardware address</translation>
    </message>
    <message>
        <source>type is a network address</source>
        <translation>type is a network address</translation>
    </message>
    <message>
        <source>type is geographic</source>
        <translation>type is geographic</translation>
    </message>
    <message>
        <source>type is geometric</source>
        <translation>type is geometric</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>unknown key %1 in %2</translation>
    </message>
    <message>
        <source>unknown method &quot;%1&quot;</source>
        <translation>unknown method &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown placeholder %1 in the tag</source>
        <translation>unknown placeholder %1 in the tag</translation>
    </message>
    <message>
        <source>use a newer version of Decant</source>
        <translation>use a newer version of Decant</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>user name</translation>
    </message>
    <message>
        <source>values are IBANs with right check digits</source>
        <translation>values are IBANs with right check digits</translation>
    </message>
    <message>
        <source>values are IMEIs with a right digit</source>
        <translation>values are IMEIs with a right digit</translation>
    </message>
    <message>
        <source>values are IP addresses</source>
        <translation>values are IP addresses</translation>
    </message>
    <message>
        <source>values are URLs</source>
        <translation>values are URLs</translation>
    </message>
    <message>
        <source>values are card numbers with a right Luhn digit</source>
        <translation>values are card numbers with a right Luhn digit</translation>
    </message>
    <message>
        <source>values are coordinates</source>
        <translation>values are coordinates</translation>
    </message>
    <message>
        <source>values are e-mail addresses</source>
        <translation>values are e-mail addresses</translation>
    </message>
    <message>
        <source>values are hardware addresses</source>
        <translation>values are hardware addresses</translation>
    </message>
    <message>
        <source>values are keys or tokens</source>
        <translation>values are keys or tokens</translation>
    </message>
    <message>
        <source>values are known cities</source>
        <translation>values are known cities</translation>
    </message>
    <message>
        <source>values are known family names</source>
        <translation>values are known family names</translation>
    </message>
    <message>
        <source>values are known given names</source>
        <translation>values are known given names</translation>
    </message>
    <message>
        <source>values are names with known given names</source>
        <translation>values are names with known given names</translation>
    </message>
    <message>
        <source>values are national identifiers with right check digits</source>
        <translation>values are national identifiers with right check digits</translation>
    </message>
    <message>
        <source>values are password hashes</source>
        <translation>values are password hashes</translation>
    </message>
    <message>
        <source>values are sentences</source>
        <translation>values are sentences</translation>
    </message>
    <message>
        <source>values are user agents</source>
        <translation>values are user agents</translation>
    </message>
    <message>
        <source>values fit</source>
        <translation>values fit</translation>
    </message>
    <message>
        <source>values look like phone numbers</source>
        <translation>values look like phone numbers</translation>
    </message>
    <message>
        <source>values look like post codes</source>
        <translation>values look like post codes</translation>
    </message>
    <message>
        <source>values must name at least one brand</source>
        <translation>values must name at least one brand</translation>
    </message>
    <message>
        <source>values must name at least one value</source>
        <translation>values must name at least one value</translation>
    </message>
    <message>
        <source>values name streets and numbers</source>
        <translation>values name streets and numbers</translation>
    </message>
    <message>
        <source>values or dictionary must name at least two words</source>
        <translation>values or dictionary must name at least two words</translation>
    </message>
    <message>
        <source>weights must be positive whole numbers, one for each value</source>
        <translation>weights must be positive whole numbers, one for each value</translation>
    </message>
    <message>
        <source>what listens there is not a container engine</source>
        <translation>what listens there is not a container engine</translation>
    </message>
    <message>
        <source>write &quot;5 GB&quot;, &quot;800 MB&quot; or bytes; 0 for no limit</source>
        <translation>write &quot;5 GB&quot;, &quot;800 MB&quot; or bytes; 0 for no limit</translation>
    </message>
    <message>
        <source>write &quot;512 MiB&quot; or &quot;2 GiB&quot;</source>
        <translation>write &quot;512 MiB&quot; or &quot;2 GiB&quot;</translation>
    </message>
    <message>
        <source>write &quot;8080:80&quot; or &quot;80&quot;</source>
        <translation>write &quot;8080:80&quot; or &quot;80&quot;</translation>
    </message>
    <message>
        <source>write &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } or { command = &quot;…&quot; }</source>
        <translation>write &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } or { command = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>write &quot;linux/amd64&quot; or &quot;linux/arm64&quot;; images of databases are made for linux</source>
        <translation>write &quot;linux/amd64&quot; or &quot;linux/arm64&quot;; images of databases are made for linux</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;</source>
        <translation>write &quot;schema.table&quot;</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;, for example &quot;public.customers&quot;</source>
        <translation>write &quot;schema.table&quot;, for example &quot;public.customers&quot;</translation>
    </message>
    <message>
        <source>write host, port, database and user as keys of their own</source>
        <translation>write host, port, database and user as keys of their own</translation>
    </message>
    <message>
        <source>write how many of 100 rows are taken, for example 1.5</source>
        <translation>write how many of 100 rows are taken, for example 1.5</translation>
    </message>
    <message>
        <source>write image = &quot;nginx:1.27&quot; or build = &quot;web&quot;</source>
        <translation>write image = &quot;nginx:1.27&quot; or build = &quot;web&quot;</translation>
    </message>
    <message>
        <source>write it in the source itself</source>
        <translation>write it in the source itself</translation>
    </message>
    <message>
        <source>write { env = &quot;NAME&quot; }</source>
        <translation>write { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>write { function = &quot;email&quot; } or { keep = &quot;why it may stay&quot; }</source>
        <translation>write { function = &quot;email&quot; } or { keep = &quot;why it may stay&quot; }</translation>
    </message>
    <message>
        <source>zlib cannot be used</source>
        <translation>zlib cannot be used</translation>
    </message>
    <message>
        <source>{%1} is not known</source>
        <translation>{%1} is not known</translation>
    </message>
    <message>
        <source>{git} needs a git repository with a commit</source>
        <translation>{git} needs a git repository with a commit</translation>
    </message>
    <message>
        <source>a password does not belong into an address: use a key (ssh-agent)</source>
        <translation>a password does not belong into an address: use a key (ssh-agent)</translation>
    </message>
    <message>
        <source>no engine can be used; looked at</source>
        <translation>no engine can be used; looked at</translation>
    </message>
    <message>
        <source>not an address of an engine, which begin with unix://, tcp://, https:// or ssh://</source>
        <translation>not an address of an engine, which begin with unix://, tcp://, https:// or ssh://</translation>
    </message>
    <message>
        <source>not an address that ssh can use, such as %1</source>
        <translation>not an address that ssh can use, such as %1</translation>
    </message>
    <message>
        <source>there is no Docker context of this name (%1)</source>
        <translation>there is no Docker context of this name (%1)</translation>
    </message>
</context>
<context>
    <name>decant::gui::AppearanceBox</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tell the desktop of work that took longer</source>
        <translation>Tell the desktop of work that took longer</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A notification says when work that took at least this long has ended and this window is not the active one.</source>
        <translation>A notification says when work that took at least this long has ended and this window is not the active one.</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>T&amp;heme:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>La&amp;nguage:</translation>
    </message>
    <message>
        <source>Tell of the end of &amp;work longer than:</source>
        <translation>Tell of the end of &amp;work longer than:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>decant::gui::ArtifactModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file</source>
        <translation>
            <numerusform>%n remark about this file</numerusform>
            <numerusform>%n remarks about this file</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the file since it was written. What is to stay belongs between the lines # &gt;&gt;&gt; own and # &lt;&lt;&lt; own.</source>
        <translation>Somebody changed the file since it was written. What is to stay belongs between the lines # &gt;&gt;&gt; own and # &lt;&lt;&lt; own.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BeforeAfterModel</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>computed in the image</source>
        <translation>computed in the image</translation>
    </message>
</context>
<context>
    <name>decant::gui::BudgetDialog</name>
    <message>
        <source>Fit to a size</source>
        <translation>Fit to a size</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Proposed changes, the largest effect first</source>
        <translation>Proposed changes, the largest effect first</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Saves</translation>
    </message>
    <message>
        <source>&amp;Compressed size of this service</source>
        <translation>&amp;Compressed size of this service</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>Looking for changes …</translation>
    </message>
    <message>
        <source>It fits as it is: about %1.</source>
        <translation>It fits as it is: about %1.</translation>
    </message>
    <message>
        <source>About %1 instead of %2.</source>
        <translation>About %1 instead of %2.</translation>
    </message>
    <message>
        <source>This size cannot be met: with all of these changes it is still about %1.</source>
        <translation>This size cannot be met: with all of these changes it is still about %1.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>From the source to the verified image; what is unchanged is reused.</source>
        <translation>From the source to the verified image; what is unchanged is reused.</translation>
    </message>
    <message>
        <source>&amp;Build now</source>
        <translation>&amp;Build now</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Current run</source>
        <translation>Current run</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Build steps of the engine</source>
        <translation>Build steps of the engine</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Log of the build</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Find in the log, Enter for the next place</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Find in the log</translation>
    </message>
    <message>
        <source>&amp;Save log …</source>
        <translation>&amp;Save log …</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Progress of the stage</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nothing is running</translation>
    </message>
    <message>
        <source>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</source>
        <translation>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>Earlier builds</translation>
    </message>
    <message>
        <source>Stages of the chosen build</source>
        <translation>Stages of the chosen build</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>&amp;Open image</translation>
    </message>
    <message>
        <source>No build yet</source>
        <translation>No build yet</translation>
    </message>
    <message>
        <source>Every run leaves a record here, also a failed one.</source>
        <translation>Every run leaves a record here, also a failed one.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelling …</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Cancelled. Earlier results are untouched.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the history cannot be read.</source>
        <translation>
            <numerusform>%n record of the history cannot be read.</numerusform>
            <numerusform>%n records of the history cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>decant::gui::CatalogModel</name>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>partitioned table</translation>
    </message>
    <message>
        <source>view</source>
        <translation>view</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialized view</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>foreign table</translation>
    </message>
    <message>
        <source>large objects</source>
        <translation>large objects</translation>
    </message>
    <message>
        <source>This role may not read the table.</source>
        <translation>This role may not read the table.</translation>
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
        <source>masked</source>
        <translation>masked</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>not null</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indexes</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>PII %1</source>
        <translation>PII %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ClosureView</name>
    <message>
        <source>Graph of the tables and the relations followed</source>
        <translation>Graph of the tables and the relations followed</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s), further away, are in the list only.</source>
        <translation>
            <numerusform>%n more table, further away, are in the list only.</numerusform>
            <numerusform>%n more tables, further away, are in the list only.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows are taken for their own sake</source>
        <translation>%1: rows are taken for their own sake</translation>
    </message>
    <message>
        <source>%1: rows are taken because others need them</source>
        <translation>%1: rows are taken because others need them</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Words of the command</translation>
    </message>
    <message>
        <source>What shall be done? Words in any order, then Enter</source>
        <translation>What shall be done? Words in any order, then Enter</translation>
    </message>
</context>
<context>
    <name>decant::gui::ConnectionForm</name>
    <message>
        <source>postgresql://user@host:5432/database – paste and press Enter</source>
        <translation>postgresql://user@host:5432/database – paste and press Enter</translation>
    </message>
    <message>
        <source>Connection URI</source>
        <translation>Connection URI</translation>
    </message>
    <message>
        <source>Paste a &amp;URI:</source>
        <translation>Paste a &amp;URI:</translation>
    </message>
    <message>
        <source>&amp;Host or socket:</source>
        <translation>&amp;Host or socket:</translation>
    </message>
    <message>
        <source>as libpq decides</source>
        <translation>as libpq decides</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>default (5432)</source>
        <translation>default (5432)</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Database:</translation>
    </message>
    <message>
        <source>as the user</source>
        <translation>as the user</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>U&amp;ser:</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>your own name</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>SSL mode</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>SS&amp;L mode:</source>
        <translation>SS&amp;L mode:</translation>
    </message>
    <message>
        <source>CA certificate:</source>
        <translation>CA certificate:</translation>
    </message>
    <message>
        <source>file, optional</source>
        <translation>file, optional</translation>
    </message>
    <message>
        <source>pg_service section:</source>
        <translation>pg_service section:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Further options:</source>
        <translation>Further options:</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>Where the password comes from</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Keychain</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Environment variable</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>.pgpass and PGPASSWORD only</source>
        <translation>.pgpass and PGPASSWORD only</translation>
    </message>
    <message>
        <source>Variable or command of the password</source>
        <translation>Variable or command of the password</translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation>Pass&amp;word from:</translation>
    </message>
    <message>
        <source>password source</source>
        <translation>password source</translation>
    </message>
    <message>
        <source>command, first line counts</source>
        <translation>command, first line counts</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>name of the variable</translation>
    </message>
    <message>
        <source>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</source>
        <translation>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connection</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>&amp;Keep in the keychain</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>Password for the keychain</translation>
    </message>
    <message>
        <source>password for the keychain</source>
        <translation>password for the keychain</translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation>Read at most</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>as fast as it goes</translation>
    </message>
    <message>
        <source>For a server that others work on; over all connections together.</source>
        <translation>For a server that others work on; over all connections together.</translation>
    </message>
    <message>
        <source>Read at most:</source>
        <translation>Read at most:</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>pace</translation>
    </message>
    <message>
        <source>Largest lag of a standby</source>
        <translation>Largest lag of a standby</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Reading a standby waits while it is further behind its primary than this.</source>
        <translation>Reading a standby waits while it is further behind its primary than this.</translation>
    </message>
    <message>
        <source>Largest lag:</source>
        <translation>Largest lag:</translation>
    </message>
    <message>
        <source>largest lag</source>
        <translation>largest lag</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataPreview</name>
    <message>
        <source>Show &amp;original values</source>
        <translation>Show &amp;original values</translation>
    </message>
    <message>
        <source>Real values of the source on this screen, until another table is chosen.</source>
        <translation>Real values of the source on this screen, until another table is chosen.</translation>
    </message>
    <message>
        <source>Rows of the chosen table</source>
        <translation>Rows of the chosen table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Rows of %1</translation>
    </message>
    <message>
        <source>Choose a table to see some of its rows.</source>
        <translation>Choose a table to see some of its rows.</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Reading some rows …</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>The table has no rows.</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataRowsModel</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Looks sensitive and nobody decided about it yet.</source>
        <translation>Looks sensitive and nobody decided about it yet.</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (masked)</translation>
    </message>
    <message>
        <source>%1 (undecided)</source>
        <translation>%1 (undecided)</translation>
    </message>
</context>
<context>
    <name>decant::gui::DatabaseObjectModel</name>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (of %2)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>decant::gui::DiffView</name>
    <message>
        <source>As it is generated</source>
        <translation>As it is generated</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>decant::gui::DifferenceModel</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>decant::gui::ErrorWords</name>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Source database</source>
        <translation>Source database</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container engine</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>cannot be used as it is</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>access denied</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>cannot be reached</translation>
    </message>
    <message>
        <source>something else is there already</source>
        <translation>something else is there already</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the check says no</source>
        <translation>the check says no</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>unexpected failure</translation>
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
        <translation>added</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modified</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Object of the database</source>
        <translation>Object of the database</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Dockerfile, restore script, compose and CI files, generated from the project.</source>
        <translation>Dockerfile, restore script, compose and CI files, generated from the project.</translation>
    </message>
    <message>
        <source>&amp;Write files …</source>
        <translation>&amp;Write files …</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>Save the project first; then its files are generated here.</source>
        <translation>Save the project first; then its files are generated here.</translation>
    </message>
    <message>
        <source>&amp;Generate again</source>
        <translation>&amp;Generate again</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Generate the files</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Generated files</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>What is shown of the file</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Generated text</translation>
    </message>
    <message>
        <source>Changes against the file on disk</source>
        <translation>Changes against the file on disk</translation>
    </message>
    <message>
        <source>Changes against git HEAD</source>
        <translation>Changes against git HEAD</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text of the file</translation>
    </message>
    <message>
        <source>Generating …</source>
        <translation>Generating …</translation>
    </message>
    <message>
        <source>The files are made in the background.</source>
        <translation>The files are made in the background.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all as on disk.</source>
        <translation>
            <numerusform>%n file, as on disk.</numerusform>
            <numerusform>%n files, all as on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the disk. Nothing is written unseen.</source>
        <translation>
            <numerusform>%n file differs from the disk. Nothing is written unseen.</numerusform>
            <numerusform>%n files differ from the disk. Nothing is written unseen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Compare %1</translation>
    </message>
    <message>
        <source>The project is in no git repository with a commit.</source>
        <translation>The project is in no git repository with a commit.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>No difference.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Write the files</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>The files are written.</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>How changes are shown</translation>
    </message>
    <message>
        <source>Below each other</source>
        <translation>Below each other</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n block(s) written by hand stay</source>
        <translation>
            <numerusform>%1 – %n block written by hand stays</numerusform>
            <numerusform>%1 – %n blocks written by hand stay</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Change %1 of %2</translation>
    </message>
    <message>
        <source>These are the files of before, for they cannot be generated now.</source>
        <translation>These are the files of before, for they cannot be generated now.</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPanel</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filter by name</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Files of the image</translation>
    </message>
    <message>
        <source>Whole image, as a container sees it</source>
        <translation>Whole image, as a container sees it</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Layer %1: %2</translation>
    </message>
    <message>
        <source>Sort the files of the image</source>
        <translation>Sort the files of the image</translation>
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
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>decant::gui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Pages and search results</source>
        <translation>Pages and search results</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text of the page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contents</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
</context>
<context>
    <name>decant::gui::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>decant::gui::ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What the bytes of an image are, and whether it can be trusted.</source>
        <translation>What the bytes of an image are, and whether it can be trusted.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>No image yet</translation>
    </message>
    <message>
        <source>After the first build, its layers and the objects of its database are shown here with their sizes.</source>
        <translation>After the first build, its layers and the objects of its database are shown here with their sizes.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Objects of the database</source>
        <translation>Objects of the database</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 compressed, %3 unpacked, %4 of it database</source>
        <translation>%1 – %2 compressed, %3 unpacked, %4 of it database</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Base image</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Other layers</translation>
    </message>
    <message>
        <source>This image was not verified.</source>
        <translation>This image was not verified.</translation>
    </message>
    <message>
        <source>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</source>
        <translation>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</translation>
    </message>
    <message>
        <source>Original values of %1 found in %2</source>
        <translation>Original values of %1 found in %2</translation>
    </message>
    <message>
        <source>Verification says no:</source>
        <translation>Verification says no:</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Export …</translation>
    </message>
    <message>
        <source>Layers, objects and files as CSV, or the whole record as JSON</source>
        <translation>Layers, objects and files as CSV, or the whole record as JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Table (*.csv);;Record (*.json)</source>
        <translation>Table (*.csv);;Record (*.json)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Layers</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Files</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Changes</translation>
    </message>
    <message>
        <source>Sizes of the objects of the database</source>
        <translation>Sizes of the objects of the database</translation>
    </message>
    <message>
        <source>Objects of another size</source>
        <translation>Objects of another size</translation>
    </message>
    <message numerus="yes">
        <source>Against the build of %1: %n new layer(s) with %2 compressed, %3 stay as they are and need no push and no pull.</source>
        <translation>
            <numerusform>Against the build of %1: %n new layer with %2 compressed, %3 stay as they are and need no push and no pull.</numerusform>
            <numerusform>Against the build of %1: %n new layers with %2 compressed, %3 stay as they are and need no push and no pull.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier build of this service to compare with.</source>
        <translation>There is no earlier build of this service to compare with.</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Files of the image</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::LayerModel</name>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Unpacked</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressed</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>%1 files, %2 of them replace one of a lower layer; %3 are removed</source>
        <translation>%1 files, %2 of them replace one of a lower layer; %3 are removed</translation>
    </message>
    <message>
        <source>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</source>
        <translation>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Wasted</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintStrip</name>
    <message>
        <source>Remarks about the file</source>
        <translation>Remarks about the file</translation>
    </message>
    <message>
        <source>There are no rules for this kind of file.</source>
        <translation>There are no rules for this kind of file.</translation>
    </message>
    <message>
        <source>The rules have nothing to say.</source>
        <translation>The rules have nothing to say.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s):</source>
        <translation>
            <numerusform>%n remark:</numerusform>
            <numerusform>%n remarks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::MainWindow</name>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Decant projects (*.toml);;All files (*)</source>
        <translation>Decant projects (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” has changes that are not saved.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The file changed on disk and was read again.</source>
        <translation>The file changed on disk and was read again.</translation>
    </message>
    <message>
        <source>The file changed on disk while you have unsaved changes here.</source>
        <translation>The file changed on disk while you have unsaved changes here.</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>Load from disk</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Cancelled. Earlier results are untouched.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>The run is done.</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;New …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Save &amp;as …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>Read the sources and check every decision</source>
        <translation>Read the sources and check every decision</translation>
    </message>
    <message>
        <source>&amp;Refresh stack</source>
        <translation>&amp;Refresh stack</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>From the source to the verified image</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>Stop the run; earlier results stay</source>
        <translation>Stop the run; earlier results stay</translation>
    </message>
    <message>
        <source>&amp;Snapshot only</source>
        <translation>&amp;Snapshot only</translation>
    </message>
    <message>
        <source>Up to the &amp;verified image</source>
        <translation>Up to the &amp;verified image</translation>
    </message>
    <message>
        <source>Up to the &amp;push</source>
        <translation>Up to the &amp;push</translation>
    </message>
    <message>
        <source>With a &amp;new snapshot although nothing changed</source>
        <translation>With a &amp;new snapshot although nothing changed</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatic</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Size of the stack against its budget</source>
        <translation>Size of the stack against its budget</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The stack is larger than its budget.</source>
        <translation>The stack is larger than its budget.</translation>
    </message>
    <message>
        <source>Compressed size of the newest images</source>
        <translation>Compressed size of the newest images</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n column undecided</numerusform>
            <numerusform>%n columns undecided</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undecided</source>
        <translation>Nothing undecided</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not checked yet</source>
        <translation>Decisions not checked yet</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Help for this place</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contents</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Commands …</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>&amp;Start stack</translation>
    </message>
    <message>
        <source>Start the newest image of every service</source>
        <translation>Start the newest image of every service</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>S&amp;top stack</translation>
    </message>
    <message>
        <source>Stop and remove the containers of the stack</source>
        <translation>Stop and remove the containers of the stack</translation>
    </message>
    <message>
        <source>Reset &amp;data of the stack</source>
        <translation>Reset &amp;data of the stack</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>New containers of the newest images: the data is as it was built</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overview</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>S&amp;ubset</source>
        <translation>S&amp;ubset</translation>
    </message>
    <message>
        <source>&amp;Masking</source>
        <translation>&amp;Masking</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Files</translation>
    </message>
    <message>
        <source>&amp;Builds</source>
        <translation>&amp;Builds</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registry</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>S&amp;ettings</translation>
    </message>
    <message>
        <source>“%1” has edits of %2 that were never saved: the program ended before.</source>
        <translation>“%1” has edits of %2 that were never saved: the program ended before.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Take them over</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Throw them away</translation>
    </message>
    <message>
        <source>Take over kept edits</source>
        <translation>Take over kept edits</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 failed</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 is done</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>It took %1.</translation>
    </message>
    <message>
        <source>The language changes with the next start of the program, because something is running now.</source>
        <translation>The language changes with the next start of the program, because something is running now.</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingModel</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (inherited)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>not copied</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primary key</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Foreign key</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Parameters or reason</source>
        <translation>Parameters or reason</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n follow)</source>
        <translation>
            <numerusform>%1 (+%n follow)</numerusform>
            <numerusform>%1 (+%n follow)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (was %2)</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Followed by %1</translation>
    </message>
    <message>
        <source>New since the last snapshot</source>
        <translation>New since the last snapshot</translation>
    </message>
    <message>
        <source>Changed since the last snapshot, it was %1</source>
        <translation>Changed since the last snapshot, it was %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingPage</name>
    <message>
        <source>Masking</source>
        <translation>Masking</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Read the source</translation>
    </message>
    <message>
        <source>&amp;Undecided only</source>
        <translation>&amp;Undecided only</translation>
    </message>
    <message>
        <source>Sensi&amp;tive only</source>
        <translation>Sensi&amp;tive only</translation>
    </message>
    <message>
        <source>&amp;Detect from sample rows</source>
        <translation>&amp;Detect from sample rows</translation>
    </message>
    <message>
        <source>Reads a few rows of every table; they stay in memory.</source>
        <translation>Reads a few rows of every table; they stay in memory.</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions</source>
        <translation>&amp;Accept suggestions</translation>
    </message>
    <message>
        <source>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</source>
        <translation>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</translation>
    </message>
    <message>
        <source>Columns and their decisions</source>
        <translation>Columns and their decisions</translation>
    </message>
    <message>
        <source>Masking of %1</source>
        <translation>Masking of %1</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>Reading the columns …</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>This runs in the background.</translation>
    </message>
    <message>
        <source>The columns are not known yet</source>
        <translation>The columns are not known yet</translation>
    </message>
    <message>
        <source>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</source>
        <translation>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</translation>
    </message>
    <message>
        <source>Classify the columns of %1</source>
        <translation>Classify the columns of %1</translation>
    </message>
    <message>
        <source>Every column gets a decision: a masking rule, or keep with a reason.</source>
        <translation>Every column gets a decision: a masking rule, or keep with a reason.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all decided.</source>
        <translation>%1, all decided.</translation>
    </message>
    <message>
        <source>%1, %2 without a decision. Builds wait until all are decided.</source>
        <translation>%1, %2 without a decision. Builds wait until all are decided.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the decision on %1</source>
        <translation>Remove the decision on %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Mask %1</translation>
    </message>
    <message>
        <source>No undecided column that is shown has a suggestion.</source>
        <translation>No undecided column that is shown has a suggestion.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel detection</source>
        <translation>Cancel detection</translation>
    </message>
    <message>
        <source>Detect sensitive columns of %1</source>
        <translation>Detect sensitive columns of %1</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Preview %1</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>No preview: %1</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>&amp;Accept suggestion</translation>
    </message>
    <message>
        <source>Choose a &amp;function</source>
        <translation>Choose a &amp;function</translation>
    </message>
    <message>
        <source>&amp;Copy decision</source>
        <translation>&amp;Copy decision</translation>
    </message>
    <message>
        <source>&amp;Paste decision</source>
        <translation>&amp;Paste decision</translation>
    </message>
    <message>
        <source>Apply to all columns of this &amp;kind</source>
        <translation>Apply to all columns of this &amp;kind</translation>
    </message>
    <message>
        <source>&amp;Remove decision</source>
        <translation>&amp;Remove decision</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Filter columns</translation>
    </message>
    <message>
        <source>Apply to all columns of &amp;kind “%1”</source>
        <translation>Apply to all columns of &amp;kind “%1”</translation>
    </message>
    <message>
        <source>There is no column this would change.</source>
        <translation>There is no column this would change.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n column(s). Undo takes it back.</source>
        <translation>
            <numerusform>Decided about %n column. Undo takes it back.</numerusform>
            <numerusform>Decided about %n columns. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to all columns of kind %1</source>
        <translation>Apply to all columns of kind %1</translation>
    </message>
    <message>
        <source>The source changed since the last snapshot:</source>
        <translation>The source changed since the last snapshot:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Show &amp;changes</translation>
    </message>
    <message>
        <source>Filter by table, column, kind or function</source>
        <translation>Filter by table, column, kind or function</translation>
    </message>
    <message>
        <source>C&amp;hanged only</source>
        <translation>C&amp;hanged only</translation>
    </message>
    <message>
        <source>New or changed since the last snapshot</source>
        <translation>New or changed since the last snapshot</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Reading some rows …</translation>
    </message>
    <message>
        <source>Values of the chosen column are shown here.</source>
        <translation>Values of the chosen column are shown here.</translation>
    </message>
    <message>
        <source>This column cannot be read.</source>
        <translation>This column cannot be read.</translation>
    </message>
    <message>
        <source>Compare the plans of %1</source>
        <translation>Compare the plans of %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewKeyDialog</name>
    <message>
        <source>Masking key</source>
        <translation>Masking key</translation>
    </message>
    <message>
        <source>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</source>
        <translation>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewProjectDialog</name>
    <message>
        <source>New from a database</source>
        <translation>New from a database</translation>
    </message>
    <message>
        <source>e.g. shop</source>
        <translation>e.g. shop</translation>
    </message>
    <message>
        <source>Connection &amp;URI:</source>
        <translation>Connection &amp;URI:</translation>
    </message>
    <message>
        <source>Project &amp;name:</source>
        <translation>Project &amp;name:</translation>
    </message>
    <message>
        <source>&amp;Look and propose</source>
        <translation>&amp;Look and propose</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Reading the database …</translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>Propose a project</translation>
    </message>
    <message>
        <source>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</source>
        <translation>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</translation>
    </message>
</context>
<context>
    <name>decant::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>No service yet</translation>
    </message>
    <message>
        <source>A project describes a stack of services. Make one with “New from a database …”.</source>
        <translation>A project describes a stack of services. Make one with “New from a database …”.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>&amp;Start stack</translation>
    </message>
    <message>
        <source>Start the newest image of every service and wait until it answers</source>
        <translation>Start the newest image of every service and wait until it answers</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>S&amp;top stack</translation>
    </message>
    <message>
        <source>Stop and remove the containers; what was written since they were started goes with them</source>
        <translation>Stop and remove the containers; what was written since they were started goes with them</translation>
    </message>
    <message>
        <source>Reset &amp;data</source>
        <translation>Reset &amp;data</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>New containers of the newest images: the data is as it was built</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>Ask the engine what runs, and the registry for newer builds</source>
        <translation>Ask the engine what runs, and the registry for newer builds</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) run here</source>
        <translation>
            <numerusform>%1 of %n service runs here</numerusform>
            <numerusform>%1 of %n services run here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::ParameterEditor</name>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (does not fit)</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>one per line</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</source>
        <translation>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</translation>
    </message>
    <message>
        <source>Edited in decant.toml</source>
        <translation>Edited in decant.toml</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: CONDITION =&gt; FUNCTION [parameter=value …], and in the last line no condition.</source>
        <translation>Line %1 cannot be read. Write: CONDITION =&gt; FUNCTION [parameter=value …], and in the last line no condition.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: FUNCTION [parameter=value …].</source>
        <translation>Line %1 cannot be read. Write: FUNCTION [parameter=value …].</translation>
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
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectDocument</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Compare %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectTreeModel</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subset</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masking</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a decision</source>
        <translation>
            <numerusform>%n column without a decision</numerusform>
            <numerusform>%n columns without a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushHistoryModel</name>
    <message>
        <source>Pushed or pulled</source>
        <translation>Pushed or pulled</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressed</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushModel</name>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Digest or reason</source>
        <translation>Digest or reason</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>decant::gui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>A tag is only ever moved to a complete image.</source>
        <translation>A tag is only ever moved to a complete image.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Push newest image</source>
        <translation>&amp;Push newest image</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Layers on their way</source>
        <translation>Layers on their way</translation>
    </message>
    <message>
        <source>Nothing is being pushed</source>
        <translation>Nothing is being pushed</translation>
    </message>
    <message>
        <source>A push shows every layer with its bytes; layers the registry has are not sent again.</source>
        <translation>A push shows every layer with its bytes; layers the registry has are not sent again.</translation>
    </message>
    <message>
        <source>Command to pull the image</source>
        <translation>Command to pull the image</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>There is no image of this service yet.</source>
        <translation>There is no image of this service yet.</translation>
    </message>
    <message>
        <source>Not pushed yet.</source>
        <translation>Not pushed yet.</translation>
    </message>
    <message>
        <source>Digest %1, %2</source>
        <translation>Digest %1, %2</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Retry</translation>
    </message>
    <message>
        <source>Is there a &amp;newer build?</source>
        <translation>Is there a &amp;newer build?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Builds that went to the registry</source>
        <translation>Builds that went to the registry</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Ask the registry</translation>
    </message>
    <message>
        <source>Nothing of this service was pushed to %1 yet.</source>
        <translation>Nothing of this service was pushed to %1 yet.</translation>
    </message>
    <message>
        <source>What is here is up to date: the newest build of the registry is %1.</source>
        <translation>What is here is up to date: the newest build of the registry is %1.</translation>
    </message>
    <message>
        <source>The registry has a newer build: %1 of %2, %3.</source>
        <translation>The registry has a newer build: %1 of %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Pull it</source>
        <translation>&amp;Pull it</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Pull %1</translation>
    </message>
    <message>
        <source>Pulled: %1. Start the stack to use it.</source>
        <translation>Pulled: %1. Start the stack to use it.</translation>
    </message>
</context>
<context>
    <name>decant::gui::RelationModel</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>How many rows of %1 come along with each taken row of %2</source>
        <translation>How many rows of %1 come along with each taken row of %2</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Brings about</source>
        <translation>Brings about</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleEditor</name>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Keep as it is</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>No decision</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Masking function</source>
        <translation>Masking function</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Reason for keeping the values</source>
        <translation>Reason for keeping the values</translation>
    </message>
    <message>
        <source>Why these values may stay, e.g. “public product names”</source>
        <translation>Why these values may stay, e.g. “public product names”</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choose a column</translation>
    </message>
    <message>
        <source>Its decision is edited here.</source>
        <translation>Its decision is edited here.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>not null</source>
        <translation>not null</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>primary key</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>foreign key</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>follows %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accept %1</translation>
    </message>
    <message>
        <source>Choose a function …</source>
        <translation>Choose a function …</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (does not fit)</translation>
    </message>
    <message>
        <source>Guarantee: %1</source>
        <translation>Guarantee: %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>new since the last snapshot</source>
        <translation>new since the last snapshot</translation>
    </message>
    <message>
        <source>was %1 at the last snapshot</source>
        <translation>was %1 at the last snapshot</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>looks like %1: %2</translation>
    </message>
    <message>
        <source>This rule also applies to: %1</source>
        <translation>This rule also applies to: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleParameters</name>
    <message>
        <source>Parameters of every function</source>
        <translation>Parameters of every function</translation>
    </message>
</context>
<context>
    <name>decant::gui::RulePreview</name>
    <message numerus="yes">
        <source>%n sampled row(s)</source>
        <translation>
            <numerusform>%n sampled row</numerusform>
            <numerusform>%n sampled rows</numerusform>
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
        <translation>different values %1 → %2</translation>
    </message>
    <message>
        <source>no collisions</source>
        <translation>no collisions</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s): different originals became equal</source>
        <translation>
            <numerusform>%n collision: different originals became equal</numerusform>
            <numerusform>%n collisions: different originals became equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s) became different</source>
        <translation>
            <numerusform>%n equal value became different</numerusform>
            <numerusform>%n equal values became different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) as before</source>
        <translation>
            <numerusform>%n value as before</numerusform>
            <numerusform>%n values as before</numerusform>
        </translation>
    </message>
    <message>
        <source>length %1–%2 → %3–%4 bytes</source>
        <translation>length %1–%2 → %3–%4 bytes</translation>
    </message>
    <message>
        <source>most frequent value %1 → %2 of the rows</source>
        <translation>most frequent value %1 → %2 of the rows</translation>
    </message>
    <message>
        <source>Sampled values before and after masking</source>
        <translation>Sampled values before and after masking</translation>
    </message>
    <message>
        <source>The database of the image computes this column from masked rows; what comes out can be seen in the image.</source>
        <translation>The database of the image computes this column from masked rows; what comes out can be seen in the image.</translation>
    </message>
</context>
<context>
    <name>decant::gui::RunCenter</name>
    <message>
        <source>Refresh %1</source>
        <translation>Refresh %1</translation>
    </message>
    <message>
        <source>Refresh the stack</source>
        <translation>Refresh the stack</translation>
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
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Last build</source>
        <translation>Last build</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>First query after</source>
        <translation>First query after</translation>
    </message>
    <message>
        <source>Leak scan</source>
        <translation>Leak scan</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masking</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>is being read</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>not checked yet</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n column undecided</numerusform>
            <numerusform>%n columns undecided</numerusform>
        </translation>
    </message>
    <message>
        <source>every column is decided</source>
        <translation>every column is decided</translation>
    </message>
    <message>
        <source>never built</source>
        <translation>never built</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 compressed, %2 unpacked</source>
        <translation>%1 compressed, %2 unpacked</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>not scanned</translation>
    </message>
    <message>
        <source>clean, %1 values searched</source>
        <translation>clean, %1 values searched</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) found</source>
        <translation>
            <numerusform>%n leak found</numerusform>
            <numerusform>%n leaks found</numerusform>
        </translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>not pushed</translation>
    </message>
    <message>
        <source>pushed as %1</source>
        <translation>pushed as %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>On this machine</translation>
    </message>
    <message>
        <source>Update local environment</source>
        <translation>Update local environment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start the newest image and wait until it answers</source>
        <translation>Start the newest image and wait until it answers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop and remove the container; what was written since it was started goes with it</source>
        <translation>Stop and remove the container; what was written since it was started goes with it</translation>
    </message>
    <message>
        <source>Reset data</source>
        <translation>Reset data</translation>
    </message>
    <message>
        <source>A new container of the newest image: the data is as it was built</source>
        <translation>A new container of the newest image: the data is as it was built</translation>
    </message>
    <message>
        <source>Copy connection string</source>
        <translation>Copy connection string</translation>
    </message>
    <message>
        <source>The address of the running container, for the clipboard</source>
        <translation>The address of the running container, for the clipboard</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the container writes</source>
        <translation>What the container writes</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>From the source to the verified image</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Where the data comes from</translation>
    </message>
    <message>
        <source>What is decided about its columns</source>
        <translation>What is decided about its columns</translation>
    </message>
    <message>
        <source>%1, %2 tables, %3</source>
        <translation>%1, %2 tables, %3</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>runs an older build than the newest one</source>
        <translation>runs an older build than the newest one</translation>
    </message>
    <message>
        <source>runs on 127.0.0.1, port %1</source>
        <translation>runs on 127.0.0.1, port %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>runs</translation>
    </message>
    <message>
        <source>The registry has a newer build from %1.</source>
        <translation>The registry has a newer build from %1.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceLogDialog</name>
    <message>
        <source>Log of %1</source>
        <translation>Log of %1</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Find in the log, Enter for the next place</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Find in the log</translation>
    </message>
    <message>
        <source>Following …</source>
        <translation>Following …</translation>
    </message>
    <message>
        <source>The container has stopped.</source>
        <translation>The container has stopped.</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceStates</name>
    <message>
        <source>Read the source of %1</source>
        <translation>Read the source of %1</translation>
    </message>
    <message>
        <source>Plan the masking of %1</source>
        <translation>Plan the masking of %1</translation>
    </message>
    <message>
        <source>Read the build history</source>
        <translation>Read the build history</translation>
    </message>
</context>
<context>
    <name>decant::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>What belongs to this machine; nothing of it is written into the project.</source>
        <translation>What belongs to this machine; nothing of it is written into the project.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container engine</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Engine:</translation>
    </message>
    <message>
        <source>&amp;Another address:</source>
        <translation>&amp;Another address:</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Work folder</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Clean up</translation>
    </message>
    <message>
        <source>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</source>
        <translation>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</translation>
    </message>
    <message>
        <source>Looking for engines …</source>
        <translation>Looking for engines …</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Look for engines</translation>
    </message>
    <message>
        <source>The first that answers</source>
        <translation>The first that answers</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 at %3</translation>
    </message>
    <message>
        <source>%1: ready (%2)</source>
        <translation>%1: ready (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clean up the work folder</source>
        <translation>Clean up the work folder</translation>
    </message>
    <message>
        <source>Measure the work folder</source>
        <translation>Measure the work folder</translation>
    </message>
    <message>
        <source>%1
%2 in all, %3 of it can be removed</source>
        <translation>%1
%2 in all, %3 of it can be removed</translation>
    </message>
    <message>
        <source>Services that are extracted and built at the same time; each uses several processors itself.</source>
        <translation>Services that are extracted and built at the same time; each uses several processors itself.</translation>
    </message>
    <message>
        <source>&amp;Services at once:</source>
        <translation>&amp;Services at once:</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
</context>
<context>
    <name>decant::gui::ShortcutsBox</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>As it &amp;came</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filter the commands</translation>
    </message>
    <message>
        <source>Filter by words of the command</source>
        <translation>Filter by words of the command</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commands and their shortcuts</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>New shortcut</translation>
    </message>
    <message>
        <source>Set &amp;shortcut</source>
        <translation>Set &amp;shortcut</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Take it away there first.</source>
        <translation>%1 already belongs to “%2”. Take it away there first.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SourcePage</name>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Role: %1, %2, %3</source>
        <translation>Role: %1, %2, %3</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>replica</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>encrypted connection</source>
        <translation>encrypted connection</translation>
    </message>
    <message>
        <source>connection not encrypted</source>
        <translation>connection not encrypted</translation>
    </message>
    <message>
        <source>Base image: %1</source>
        <translation>Base image: %1</translation>
    </message>
    <message>
        <source>Every table can be read.</source>
        <translation>Every table can be read.</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>Not readable: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The database is only read, in one consistent snapshot.</source>
        <translation>The database is only read, in one consistent snapshot.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connection</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Not tested yet.</translation>
    </message>
    <message>
        <source>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</source>
        <translation>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Filter tables and columns</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Read</translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation>Read the catalog again (F5)</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>Tables of the source</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Nothing read yet</translation>
    </message>
    <message>
        <source>Read the source to see its tables, sizes and keys.</source>
        <translation>Read the source to see its tables, sizes and keys.</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Read the source</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Source of %1</translation>
    </message>
    <message>
        <source>Reading the source …</source>
        <translation>Reading the source …</translation>
    </message>
    <message>
        <source>Tables, columns, keys and sizes are being read.</source>
        <translation>Tables, columns, keys and sizes are being read.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Change %1 of %2</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Test the connection of %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>The connection works.</translation>
    </message>
    <message>
        <source>Keep the password of %1</source>
        <translation>Keep the password of %1</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>The password is in the keychain.</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until this window is closed.</source>
        <translation>There is no keychain here: the password is kept until this window is closed.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SqlEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
</context>
<context>
    <name>decant::gui::StackCenter</name>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>is being started</source>
        <translation>is being started</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>is being stopped</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Reset %1</translation>
    </message>
    <message>
        <source>is getting its data back</source>
        <translation>is getting its data back</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Update %1</translation>
    </message>
    <message>
        <source>is being updated</source>
        <translation>is being updated</translation>
    </message>
    <message>
        <source>the stack</source>
        <translation>the stack</translation>
    </message>
    <message>
        <source>Look what runs here</source>
        <translation>Look what runs here</translation>
    </message>
    <message>
        <source>Ask the registry for %1</source>
        <translation>Ask the registry for %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::StageModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
</context>
<context>
    <name>decant::gui::StartPage</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Pours production data into small, masked, ready-to-start database images.</translation>
    </message>
    <message>
        <source>New from a database …</source>
        <translation>New from a database …</translation>
    </message>
    <message>
        <source>Paste a connection URI; Decant reads the schema and proposes rules.</source>
        <translation>Paste a connection URI; Decant reads the schema and proposes rules.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Open …</translation>
    </message>
    <message>
        <source>A decant.toml that already exists.</source>
        <translation>A decant.toml that already exists.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Try the sample</translation>
    </message>
    <message>
        <source>A made-up web shop that shows every step.</source>
        <translation>A made-up web shop that shows every step.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recent projects</translation>
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
        <translation>Build step</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetModel</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>Size in the source</source>
        <translation>Size in the source</translation>
    </message>
    <message>
        <source>Decided by a pattern, the parent table or the default.</source>
        <translation>Decided by a pattern, the parent table or the default.</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (inherited)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressed</translation>
    </message>
    <message>
        <source>Of rows</source>
        <translation>Of rows</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Comes by</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetPage</name>
    <message>
        <source>Subset</source>
        <translation>Subset</translation>
    </message>
    <message>
        <source>Tables and the rows taken</source>
        <translation>Tables and the rows taken</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Filter tables</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;All rows</translation>
    </message>
    <message>
        <source>&amp;Structure only</source>
        <translation>&amp;Structure only</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Read the source</translation>
    </message>
    <message>
        <source>Subset of %1</source>
        <translation>Subset of %1</translation>
    </message>
    <message>
        <source>Reading the tables …</source>
        <translation>Reading the tables …</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>This runs in the background.</translation>
    </message>
    <message>
        <source>The tables are not known yet</source>
        <translation>The tables are not known yet</translation>
    </message>
    <message>
        <source>Read the source to choose which tables come with their rows.</source>
        <translation>Read the source to choose which tables come with their rows.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): %1</source>
        <translation>
            <numerusform>%n table: %1</numerusform>
            <numerusform>%n tables: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows reach the image. What they refer to comes along.</source>
        <translation>Which rows reach the image. What they refer to comes along.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Only nee&amp;ded</source>
        <translation>Only nee&amp;ded</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>Lets the server check the conditions, counts, and compresses a few rows in memory.</source>
        <translation>Lets the server check the conditions, counts, and compresses a few rows in memory.</translation>
    </message>
    <message>
        <source>&amp;Fit to a size…</source>
        <translation>&amp;Fit to a size…</translation>
    </message>
    <message>
        <source>Plan the subset of %1</source>
        <translation>Plan the subset of %1</translation>
    </message>
    <message>
        <source>Draw the subset of %1</source>
        <translation>Draw the subset of %1</translation>
    </message>
    <message>
        <source>About %1 rows, %2 compressed.</source>
        <translation>About %1 rows, %2 compressed.</translation>
    </message>
    <message>
        <source>The budget of the whole stack is %1.</source>
        <translation>The budget of the whole stack is %1.</translation>
    </message>
    <message>
        <source>From the statistics of the source; Measure makes it exact.</source>
        <translation>From the statistics of the source; Measure makes it exact.</translation>
    </message>
    <message>
        <source>No rows are taken.</source>
        <translation>No rows are taken.</translation>
    </message>
    <message>
        <source>Nothing leads to this table, so it stays empty.</source>
        <translation>Nothing leads to this table, so it stays empty.</translation>
    </message>
    <message>
        <source>Its rows are taken for their own sake.</source>
        <translation>Its rows are taken for their own sake.</translation>
    </message>
    <message>
        <source>Its rows come by %1.</source>
        <translation>Its rows come by %1.</translation>
    </message>
    <message>
        <source>Children by %1: %2</source>
        <translation>Children by %1: %2</translation>
    </message>
    <message>
        <source>Measure the subset of %1</source>
        <translation>Measure the subset of %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Count rows of %1</source>
        <translation>Count rows of %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Fit the subset of %1</source>
        <translation>Fit the subset of %1</translation>
    </message>
    <message>
        <source>Fit the subset to a size</source>
        <translation>Fit the subset to a size</translation>
    </message>
    <message>
        <source>The table is left out of the image.</source>
        <translation>The table is left out of the image.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetWords</name>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Where a condition holds</source>
        <translation>Where a condition holds</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>A percentage</translation>
    </message>
    <message>
        <source>The newest rows</source>
        <translation>The newest rows</translation>
    </message>
    <message>
        <source>Only what others need</source>
        <translation>Only what others need</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Structure only</translation>
    </message>
    <message>
        <source>Where %1</source>
        <translation>Where %1</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % of the rows</translation>
    </message>
    <message>
        <source>Newest %1 by %2</source>
        <translation>Newest %1 by %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
</context>
<context>
    <name>decant::gui::TableRules</name>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>Relations of the table</source>
        <translation>Relations of the table</translation>
    </message>
    <message>
        <source>&amp;Relations: parents always come along, children as you say</source>
        <translation>&amp;Relations: parents always come along, children as you say</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>&amp;Count rows</source>
        <translation>&amp;Count rows</translation>
    </message>
    <message>
        <source>Counts the rows in the source now (Ctrl+Enter)</source>
        <translation>Counts the rows in the source now (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another number takes another sample; the same one takes it again.</source>
        <translation>Another number takes another sample; the same one takes it again.</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>&amp;Percentage</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;eed</translation>
    </message>
    <message>
        <source>&amp;Number of rows</source>
        <translation>&amp;Number of rows</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>id = 4711</source>
        <translation>id = 4711</translation>
    </message>
    <message>
        <source>One condition per line; rows for which one holds are always kept.</source>
        <translation>One condition per line; rows for which one holds are always kept.</translation>
    </message>
    <message>
        <source>status, kind</source>
        <translation>status, kind</translation>
    </message>
    <message>
        <source>Columns whose enum values, NULLs, smallest and largest values are always kept.</source>
        <translation>Columns whose enum values, NULLs, smallest and largest values are always kept.</translation>
    </message>
    <message>
        <source>A&amp;lways keep</source>
        <translation>A&amp;lways keep</translation>
    </message>
    <message>
        <source>Co&amp;ver columns</source>
        <translation>Co&amp;ver columns</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>No table is selected</translation>
    </message>
</context>
<context>
    <name>decant::gui::TargetForm</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Registry:</translation>
    </message>
    <message>
        <source>host[:port]; empty keeps images on this machine</source>
        <translation>host[:port]; empty keeps images on this machine</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registry</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>Re&amp;pository:</translation>
    </message>
    <message>
        <source>empty takes the project&apos;s name</source>
        <translation>empty takes the project&apos;s name</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>repository</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>Placeholders: {date} {time} {version} {git} {hash}</source>
        <translation>Placeholders: {date} {time} {version} {git} {hash}</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Login:</translation>
    </message>
    <message>
        <source>Pushed by</source>
        <translation>Pushed by</translation>
    </message>
    <message>
        <source>Decant, layer by layer</source>
        <translation>Decant, layer by layer</translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>the container engine</translation>
    </message>
    <message>
        <source>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</source>
        <translation>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</translation>
    </message>
    <message>
        <source>Pushed &amp;by:</source>
        <translation>Pushed &amp;by:</translation>
    </message>
    <message>
        <source>Tags to keep</source>
        <translation>Tags to keep</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>After a push, older tags of the service beyond this many are deleted from the registry.</source>
        <translation>After a push, older tags of the service beyond this many are deleted from the registry.</translation>
    </message>
    <message>
        <source>&amp;Keep tags:</source>
        <translation>&amp;Keep tags:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>Certificate &amp;authority:</translation>
    </message>
    <message>
        <source>Plain &amp;HTTP is allowed</source>
        <translation>Plain &amp;HTTP is allowed</translation>
    </message>
    <message>
        <source>way of pushing</source>
        <translation>way of pushing</translation>
    </message>
    <message>
        <source>number of kept tags</source>
        <translation>number of kept tags</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>plain HTTP</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <source>empty trusts those of this machine</source>
        <translation>empty trusts those of this machine</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>Br&amp;owse …</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>certificate authority</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificates (*.crt *.pem *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>Change the %1</translation>
    </message>
    <message>
        <source>none is needed: images stay on this machine</source>
        <translation>none is needed: images stay on this machine</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>looking …</translation>
    </message>
    <message>
        <source>Look for a login</source>
        <translation>Look for a login</translation>
    </message>
    <message>
        <source>nobody (docker login %1)</source>
        <translation>nobody (docker login %1)</translation>
    </message>
    <message>
        <source>with a token of %1</source>
        <translation>with a token of %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, from %2</translation>
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
        <translation>Read the schema</translation>
    </message>
    <message>
        <source>Plan the masking</source>
        <translation>Plan the masking</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Take the snapshot</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Generate the files</translation>
    </message>
    <message>
        <source>Build the image</source>
        <translation>Build the image</translation>
    </message>
    <message>
        <source>Verify the image</source>
        <translation>Verify the image</translation>
    </message>
    <message>
        <source>Inspect the image</source>
        <translation>Inspect the image</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>reused</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>cached</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>mounted</translation>
    </message>
    <message>
        <source>compressing</source>
        <translation>compressing</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>pushing</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>pushed</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>sequence</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialized view</translation>
    </message>
    <message>
        <source>system catalog</source>
        <translation>system catalog</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>template database</source>
        <translation>template database</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>Extracting rows</source>
        <translation>Extracting rows</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>Loading rows</translation>
    </message>
    <message>
        <source>Pulling the base image</source>
        <translation>Pulling the base image</translation>
    </message>
    <message>
        <source>Scanning for leaks</source>
        <translation>Scanning for leaks</translation>
    </message>
    <message>
        <source>always equal</source>
        <translation>always equal</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>deterministic</translation>
    </message>
    <message>
        <source>random per run</source>
        <translation>random per run</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>practically unique</source>
        <translation>practically unique</translation>
    </message>
    <message>
        <source>keeps the format</source>
        <translation>keeps the format</translation>
    </message>
    <message>
        <source>reversible with the key</source>
        <translation>reversible with the key</translation>
    </message>
    <message>
        <source>partly reversible</source>
        <translation>partly reversible</translation>
    </message>
    <message>
        <source>free of the original</source>
        <translation>free of the original</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Trying the rules on the constraints</source>
        <translation>Trying the rules on the constraints</translation>
    </message>
    <message>
        <source>new table %1</source>
        <translation>new table %1</translation>
    </message>
    <message>
        <source>dropped table %1</source>
        <translation>dropped table %1</translation>
    </message>
    <message>
        <source>new column %1 (%2)</source>
        <translation>new column %1 (%2)</translation>
    </message>
    <message>
        <source>dropped column %1 (%2)</source>
        <translation>dropped column %1 (%2)</translation>
    </message>
    <message>
        <source>type of %1: %2 → %3</source>
        <translation>type of %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>edited by hand</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>person name</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>user name</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postal code</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>national id</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>card number</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC address</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordinates</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>free text</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>device id</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>other sensitive</translation>
    </message>
    <message>
        <source>nothing sensitive</source>
        <translation>nothing sensitive</translation>
    </message>
</context>
<context>
    <name>decant::gui::WriteDialog</name>
    <message>
        <source>Write files</source>
        <translation>Write files</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written. This is what changes:</source>
        <translation>
            <numerusform>%n file will be written. This is what changes:</numerusform>
            <numerusform>%n files will be written. This is what changes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Files that will be written</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Write</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Compare %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Pours production data into small, masked, ready-to-start database images.</translation>
    </message>
    <message>
        <source>decant.toml, or the folder it lies in</source>
        <translation>decant.toml, or the folder it lies in</translation>
    </message>
</context>
</TS>
